import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { useLang } from '../../i18n/use-lang.ts';
import { TypeGlyph } from '../../shell/glyphs.tsx';
import type { NodeData } from '../../state/graph.ts';
import { markMatch, matchingAlias } from './match.ts';
import classes from './search.module.css';

interface FoundProps {
  readonly entity: NodeData;
  /** What was typed. */
  readonly text: string;
  /** What tells it from its namesakes. */
  readonly place: string | null;
}

/** One result: its name with the part that was typed, its type, the alias by which it was found. */
export function Found({ entity, text, place }: FoundProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const alias = matchingAlias(entity, text);
  return (
    <Combobox.Option value={entity.id} className={classes.option}>
      <TypeGlyph type={entity.type} />
      <span className={classes.name}>
        <Marked text={entity.name} part={text} />
        {alias !== null && <span className={classes.alias}> {t('search.alias', { alias })}</span>}
        {place !== null && <span className={classes.place}>{place}</span>}
      </span>
      <span className={classes.type}>
        {ENTITY_TYPES[entity.type].label[lang]}
        <span className={classes.degree} title={t('search.relations', { count: entity.degree })}>
          {entity.degree}
        </span>
      </span>
    </Combobox.Option>
  );
}

const Marked = ({ text, part }: { readonly text: string; readonly part: string }) =>
  markMatch(text, part).map(({ text: piece, matches }, index) =>
    matches ? (
      // The pieces of a name have no other identity than their place.
      <mark key={index} className={classes.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
