import { useTranslation } from 'react-i18next';
import { LISTINGS } from '../api/progress-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { Pager } from './pager.tsx';
import { Quotes } from './quotes.tsx';
import { citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { usePages } from './use-pages.ts';
import classes from './analysis.module.css';

/** Lists (甲、乙等5家) that name more or fewer than they state. */
export function Listings() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const asked = { ...scopeOf(analysis), lang };
  const pages = usePages({
    query: LISTINGS,
    key: JSON.stringify(asked),
    variables: (page) => ({ ...asked, ...page }),
    listOf: (data) => data.unevenListings,
  });
  if (pages.failure) return <FailureNote failure={pages.failure} retry={pages.retry} />;
  const rowsOf = async () => {
    const rows = await pages.all();
    return [
      t('analysis.listHeads').split('|'),
      ...rows.map(({ stated, of, listed, reason, evidence }) => [
        String(stated),
        of,
        String(listed.length),
        listed.join('、'),
        reason,
        ...citation(evidence),
      ]),
    ];
  };
  const { list } = pages;
  return (
    <section aria-label={t('analysis.lists')}>
      <div className={classes.bar}>
        <span className={classes.lead}>{list && t('analysis.countAll', { count: list.totalCount })}</span>
        <CsvButton name="lists" rowsOf={rowsOf} />
      </div>
      {!list && <Reading />}
      {list?.nodes.length === 0 && <p className={classes.note}>{t('analysis.noLists')}</p>}
      <ul className={classes.rows} data-testid="lists">
        {list?.nodes.map(({ id, stated, of, listed, contradicts, reason, evidence }) => (
          <li key={id} className={classes.row}>
            <div className={classes.rowHead}>
              <p className={classes.statement}>
                {t('analysis.statedListed', { stated: `${stated}${of}`, listed: listed.length })}
              </p>
              {contradicts && (
                <span className={classes.outcome} data-outcome="MISSED">
                  {t('analysis.contradicts')}
                </span>
              )}
            </div>
            <p className={classes.reason}>{reason}</p>
            <p className={classes.reason} lang="zh-CN">
              {listed.join(' · ')}
            </p>
            <Quotes quotes={[evidence]} />
          </li>
        ))}
      </ul>
      <Pager pages={pages} />
    </section>
  );
}
