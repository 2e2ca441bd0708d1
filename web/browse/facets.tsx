import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from '#ontology/vocabulary';
import { FACETS as FACETS_QUERY } from '../api/browse-queries.ts';
import type { ChoiceFragment } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { StatusGlyph, TypeGlyph } from '../shell/glyphs.tsx';
import classes from './browse.module.css';
import { type Facet, FACETS, type Filter, toggled, useFilter } from './filter.ts';
import { variablesOf } from './variables.ts';

/** Choices of a facet beyond these wait to be asked for. */
const FEW = 6;

/** What the entities can be sorted out by, each choice with the number that it would leave; `asked` is what is counted. */
export function Facets({ filter, asked }: { readonly filter: Filter; readonly asked: Filter }) {
  const lang = useLang();
  const [{ data }] = useQuery({ query: FACETS_QUERY, variables: { ...variablesOf(asked), lang } });
  return (
    <div className={classes.facets}>
      {FACETS.map((facet) => (
        <Choices
          key={facet}
          facet={facet}
          choices={data?.entityFacets[facet] ?? []}
          chosen={filter.chosen[facet] ?? []}
        />
      ))}
    </div>
  );
}

interface ChoicesProps {
  readonly facet: Facet;
  readonly choices: readonly ChoiceFragment[];
  readonly chosen: readonly string[];
}

function Choices({ facet, choices, chosen }: ChoicesProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  // What is chosen stays in sight, even where nothing has it any more.
  const first = choices.filter(({ value }, index) => all || index < FEW || chosen.includes(value));
  const lost = chosen.filter((value) => !choices.some((choice) => choice.value === value));
  if (choices.length === 0 && lost.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`browse.by.${facet}`)}</legend>
      {[...first, ...lost.map((value) => ({ value, label: value, count: 0 }))].map(
        ({ value, label, count }) => (
          <Checkbox
            key={value}
            size="xs"
            className={classes.choice}
            classNames={{ labelWrapper: classes.choiceLabel, body: classes.choiceBody }}
            checked={chosen.includes(value)}
            onChange={() => useFilter.setState((filter) => toggled(filter, facet, value), true)}
            label={
              <span className={classes.choiceText}>
                <Glyph facet={facet} value={value} />
                <span className={classes.choiceName}>{label}</span>
                <span className={classes.count}>{count}</span>
              </span>
            }
          />
        ),
      )}
      {choices.length > FEW && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('browse.fewer') : t('browse.moreChoices', { count: choices.length - FEW })}
        </button>
      )}
    </fieldset>
  );
}

function Glyph({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  if (facet === 'types' && isType(value)) return <TypeGlyph type={value} size={12} />;
  if (facet === 'statuses' && isStatus(value)) return <StatusGlyph status={value} width={26} />;
  return null;
}

const isType = (value: string): value is EntityType => value in ENTITY_TYPES;
const isStatus = (value: string): value is Status => value in STATUSES;
