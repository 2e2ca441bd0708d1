import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { LISTINGS } from '../api/progress-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { Pager } from './pager.tsx';
import { Quotes } from './quotes.tsx';
import { allOf, citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { useCursor } from './use-cursor.ts';
import classes from './analysis.module.css';

const PAGE = 40;
const CSV_PAGE = 200;

/** Lists (甲、乙等5家) that name more or fewer than they state. */
export function Listings() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const asked = { ...scopeOf(analysis), lang };
  const cursor = useCursor(JSON.stringify(asked));
  const [{ data, error }, again] = useQuery({
    query: LISTINGS,
    variables: { ...asked, first: PAGE, after: cursor.after },
  });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  const rowsOf = async () => {
    const rows = await allOf(
      async (after) => (await ask(LISTINGS, { ...asked, first: CSV_PAGE, after })).unevenListings,
    );
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
  const list = data?.unevenListings;
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
