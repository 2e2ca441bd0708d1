import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { analyse } from '../state/actions.ts';
import { ANALYSES } from '../state/analysis.ts';
import { useExplorer } from '../state/explorer.ts';
import { Commitments } from './commitments.tsx';
import { Compare } from './compare.tsx';
import { Filters } from './filters.tsx';
import { Gaps } from './gaps.tsx';
import { Ledger } from './ledger.tsx';
import { Links } from './links.tsx';
import { Listings } from './listings.tsx';
import { MatrixPage } from './matrix.tsx';
import classes from './analysis.module.css';

const PAGES = {
  gaps: Gaps,
  targets: Ledger,
  progress: Commitments,
  lists: Listings,
  compare: Compare,
  matrix: MatrixPage,
  links: Links,
};

/** The planner's view: what the plans leave out, promise and change. */
export default function Analysis() {
  const { t } = useTranslation();
  const { page } = useExplorer((state) => state.analysis);
  const Page = PAGES[page];
  return (
    <article className={classes.page}>
      <h1 className={classes.srOnly}>{t('header.analysis')}</h1>
      <Tabs
        value={page}
        keepMounted={false}
        onChange={(value) => {
          const chosen = ANALYSES.find((one) => one === value);
          if (chosen !== undefined) analyse({ page: chosen });
        }}
      >
        <Tabs.List aria-label={t('header.analysis')}>
          {ANALYSES.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`analysis.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={page} className={classes.tab}>
          <p className={classes.about}>{t(`analysis.${page}About`)}</p>
          {page !== 'compare' && <Filters />}
          <Page />
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}
