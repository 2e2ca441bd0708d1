import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { failureOf } from '../../api/failure.ts';
import { ENTITY } from '../../api/queries.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { TypeGlyph } from '../../shell/glyphs.tsx';
import { FailureNote, Gone, Reading } from '../../shell/notes.tsx';
import { usePlace } from '../../shell/use-place.ts';
import { BackToText } from './back-to-text.tsx';
import { EntityActions } from './entity-actions.tsx';
import { Mentions } from './mentions.tsx';
import { NoteField } from './note-field.tsx';
import { PlanTargets } from './plan-targets.tsx';
import { Relations } from './relations.tsx';
import classes from '../panel.module.css';

/** All about an entity: names, relations, targets of its plan, and where the plans speak of it. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const place = usePlace();
  const [{ data, error }, again] = useQuery({ query: ENTITY, variables: { id } });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  if (!data.entity) return <Gone title={t('entity.gone')} body={t('entity.goneBody')} />;
  const { entity } = data;

  return (
    <article className={classes.panel}>
      <header>
        <BackToText />
        <p className={classes.kicker} title={ENTITY_TYPES[entity.type].about[lang]}>
          <TypeGlyph type={entity.type} size={12} />
          {ENTITY_TYPES[entity.type].label[lang]}
        </p>
        <h2 className={classes.name}>{entity.name}</h2>
        <dl className={classes.facts}>
          {entity.aliases.length > 0 && (
            <>
              <dt>{t('entity.aliases')}</dt>
              <dd>{entity.aliases.join('、')}</dd>
            </>
          )}
          <dt>{t('entity.scope')}</dt>
          <dd>{place(entity, entity.mentions.nodes[0]?.plan.title) ?? t('entity.world')}</dd>
        </dl>
        <EntityActions id={id} degree={entity.degree} />
        <NoteField id={id} />
      </header>
      <Relations id={id} total={entity.relations.totalCount} edges={entity.relations.nodes} />
      <PlanTargets id={id} />
      <Mentions total={entity.mentions.totalCount} mentions={entity.mentions.nodes} type={entity.type} />
    </article>
  );
}
