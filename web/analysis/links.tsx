import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LINKS } from '../api/link-queries.ts';
import { useMay } from '../api/use-may.ts';
import type { PairKind } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { LinkRow } from './link-row.tsx';
import { linkRows } from './links-csv.ts';
import { judgedAs, LINK_SHOWS, type LinkShow } from './link-shows.ts';
import { Pager } from './pager.tsx';
import { scopeOf } from './scope.ts';
import { usePages } from './use-pages.ts';
import classes from './analysis.module.css';

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
  const pages = usePages({
    query: LINKS,
    key: JSON.stringify(asked),
    variables: (page) => ({ ...asked, ...page }),
    listOf: (data) => data.linkSuggestions,
    batch: 100,
  });
  if (pages.failure) return <FailureNote failure={pages.failure} retry={pages.retry} />;
  const rowsOf = async () => linkRows(await pages.all(), t, lang);
  const { list } = pages;
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
      <ul className={classes.rows} data-testid="links">
        {list?.nodes.map((link) => (
          <LinkRow key={link.id} link={link} may={may} />
        ))}
      </ul>
      <Pager pages={pages} />
    </section>
  );
}
