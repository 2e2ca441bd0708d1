import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RELATION_TYPES } from '#ontology/vocabulary';
import { LINKS } from '../api/analysis-queries.ts';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import type { PairKind } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { Pager } from './pager.tsx';
import { Quotes } from './quotes.tsx';
import { allOf, citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { Unfolding } from './unfolding.tsx';
import { useCursor } from './use-cursor.ts';
import classes from './analysis.module.css';

const PAGE = 40;
const CSV_PAGE = 200;
const PAIRS: readonly PairKind[] = [
  'PLATFORM_INDUSTRY',
  'COMPANY_PLATFORM',
  'UNIVERSITY_INDUSTRY',
  'COMPANY_UNIVERSITY',
];

/** Links that no plan states, best first, each with what speaks for it. */
export function Links() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const [kind, setKind] = useState<PairKind>('PLATFORM_INDUSTRY');
  const asked = { ...scopeOf(analysis), kinds: [kind], lang };
  const cursor = useCursor(JSON.stringify(asked));
  const [{ data, error }, again] = useQuery({
    query: LINKS,
    variables: { ...asked, first: PAGE, after: cursor.after },
  });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  const rowsOf = async () => {
    const rows = await allOf(
      async (after) => (await ask(LINKS, { ...asked, first: CSV_PAGE, after })).linkSuggestions,
    );
    return [
      t('analysis.linkHeads').split('|'),
      ...rows.map(({ from, to, score, reason, evidence }) => [
        from.name,
        to.name,
        score.toFixed(3),
        reason,
        ...citation(evidence[0]),
      ]),
    ];
  };
  const list = data?.linkSuggestions;
  return (
    <section aria-label={t('analysis.links')}>
      <div className={classes.bar}>
        <div className={classes.tools}>
          <Select
            size="xs"
            aria-label={t('analysis.pairs')}
            allowDeselect={false}
            value={kind}
            onChange={(value) => setKind(value ?? 'PLATFORM_INDUSTRY')}
            data={PAIRS.map((value) => ({ value, label: t(`analysis.pair.${value}`) }))}
          />
        </div>
        <CsvButton name="links" rowsOf={rowsOf} />
      </div>
      {!list && <Reading />}
      {list && list.note !== null && <p className={classes.note}>{list.note}</p>}
      {list && list.nodes.length === 0 && list.note === null && (
        <p className={classes.note}>{t('analysis.noLinks')}</p>
      )}
      <ul className={classes.rows} data-testid="links">
        {list?.nodes.map(({ id, from, to, reason, paths, evidence }) => (
          <li key={id} className={classes.row}>
            <div className={classes.sides}>
              <EntityLink entity={from} />
              <EntityLink entity={to} />
            </div>
            <p className={classes.reason}>{reason}</p>
            {paths.length > 0 && (
              <Unfolding label={t('analysis.paths', { count: paths.length })}>
                <ul className={classes.rows}>
                  {paths.map(({ via, relations }) => (
                    <li key={via.id}>
                      <EntityLink entity={via} />
                      {relations.map(({ id: relation, source, type, target }) => (
                        <p key={relation} className={classes.reason}>
                          {source.name} — {RELATION_TYPES[type].label[lang]} → {target.name}
                        </p>
                      ))}
                    </li>
                  ))}
                </ul>
              </Unfolding>
            )}
            {evidence.length > 0 && (
              <Unfolding label={t('analysis.sentences', { count: evidence.length })}>
                <Quotes quotes={evidence} />
              </Unfolding>
            )}
          </li>
        ))}
      </ul>
      {list && (
        <Pager
          cursor={cursor}
          size={PAGE}
          shown={list.nodes.length}
          total={list.totalCount}
          info={list.pageInfo}
        />
      )}
    </section>
  );
}
