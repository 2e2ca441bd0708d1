import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { LINKS } from '../api/link-queries.ts';
import { useMay } from '../api/use-may.ts';
import type { PairKind } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { LinkRow } from './link-row.tsx';
import { judgedAs, LINK_SHOWS, type LinkShow } from './link-shows.ts';
import { Pager } from './pager.tsx';
import { allOf, citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
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
  const [show, setShow] = useState<LinkShow>('open');
  const may = useMay('curate') === true;
  const asked = { ...scopeOf(analysis), ...judgedAs(show), kinds: [kind], lang };
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
      ...rows.map(({ from, to, score, reason, judgement, evidence }) => [
        from.name,
        to.name,
        score.toFixed(3),
        reason,
        judgement ? t(`analysis.verdict.${judgement.verdict}`) : '',
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
          <Select
            size="xs"
            aria-label={t('analysis.verdicts')}
            allowDeselect={false}
            value={show}
            onChange={(value) => setShow(value ?? 'open')}
            data={LINK_SHOWS.map((value) => ({ value, label: t(`analysis.judged.${value}`) }))}
          />
        </div>
        <CsvButton name="links" rowsOf={rowsOf} />
      </div>
      {!list && <Reading />}
      {!may && <p className={classes.reason}>{t('analysis.mayNotJudge')}</p>}
      {list && list.note !== null && <p className={classes.note}>{list.note}</p>}
      {list && list.nodes.length === 0 && list.note === null && (
        <p className={classes.note}>
          {t(show === 'open' || show === 'all' ? 'analysis.noLinks' : 'analysis.noneJudged')}
        </p>
      )}
      <ul className={classes.rows} data-testid="links">
        {list?.nodes.map((link) => (
          <LinkRow key={link.id} link={link} may={may} />
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
