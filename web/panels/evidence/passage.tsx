import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import type { PassageFragment } from '../../gql/graphql.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { addressOf, followMention } from '../../state/actions.ts';
import { pointsAt, usePointed } from '../../state/pointed.ts';
import { runsOf, type Run, type Stretch } from './runs.ts';
import classes from './evidence.module.css';

interface PassageProps {
  readonly section: PassageFragment;
  readonly sentence: Stretch;
  /** Ids of the entities that the reader has come for. */
  readonly ends: readonly string[];
}

/** A section as its plan has it: the sentence marked, what it names in the colours of the types. */
export function Passage({ section, sentence, ends }: PassageProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [section.id, sentence.start]);
  const runs = runsOf(section.text, section.start, sentence, section.mentions);
  return (
    <div ref={text} className={classes.text} lang="zh-CN" data-testid="passage">
      {joined(runs).map(({ marked, runs: group }, index) =>
        marked ? (
          // The pieces of a text have no other identity than their place.
          <mark key={index} className={classes.sentence} data-testid="sentence">
            <Pieces runs={group} ends={ends} />
          </mark>
        ) : (
          <Pieces key={index} runs={group} ends={ends} />
        ),
      )}
    </div>
  );
}

/** Neighbouring runs that are marked alike, so that a sentence is one mark. */
const joined = (runs: readonly Run[]): { marked: boolean; runs: Run[] }[] => {
  const groups: { marked: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.marked === run.marked) last.runs.push(run);
    else groups.push({ marked: run.marked, runs: [run] });
  }
  return groups;
};

function Pieces({ runs, ends }: { readonly runs: readonly Run[]; readonly ends: readonly string[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const pointed = usePointed(({ id }) => id);
  return runs.map(({ text, mention }, index) =>
    mention === null ? (
      text
    ) : (
      <a
        key={index}
        href={addressOf(mention.entity.id)}
        className={classes.mention}
        data-pointed={mention.entity.id === pointed || undefined}
        data-end={ends.includes(mention.entity.id) || undefined}
        style={{ '--of-type': `var(--type-${mention.entity.type})` }}
        title={`${ENTITY_TYPES[mention.entity.type].label[lang]} · ${t('evidence.toNode', { name: mention.entity.name })}`}
        {...pointsAt(mention.entity.id)}
        onClick={(event) => {
          event.preventDefault();
          followMention(mention.entity.id);
        }}
      >
        {text}
      </a>
    ),
  );
}
