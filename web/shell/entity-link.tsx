import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES, type EntityType } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { open } from '../state/actions.ts';
import { pointsAt } from '../state/pointed.ts';
import { TypeGlyph } from './glyphs.tsx';
import classes from './shell.module.css';

export interface EntityLinkProps {
  readonly entity: { readonly id: string; readonly name: string; readonly type: EntityType };
  /** What following it does; by default it opens the entity. */
  readonly onFollow?: () => void;
  /** Stands under the name: what tells it from its namesakes. */
  readonly place?: string | null | undefined;
  /** Stands at the end of the row. */
  readonly note?: string | undefined;
}

/** A way to an entity: shape, name, and what else there is to say in a word. */
export function EntityLink({ entity, onFollow, place, note }: EntityLinkProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <button
      type="button"
      className={classes.entityLink}
      title={t('evidence.toNode', { name: entity.name })}
      {...pointsAt(entity.id)}
      onClick={onFollow ?? (() => void open(entity.id))}
    >
      <TypeGlyph type={entity.type} />
      <span className={classes.entityName}>
        {entity.name}
        <span className={classes.srOnly}> ({ENTITY_TYPES[entity.type].label[lang]})</span>
        {place != null && <span className={classes.entityPlace}>{place}</span>}
      </span>
      {note !== undefined && <span className={classes.entityNote}>{note}</span>}
    </button>
  );
}
