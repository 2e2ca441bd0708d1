import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GAP_COUNTS, GAPS } from '../api/analysis-queries.ts';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { gapKindOf } from './gap-kinds.ts';
import { GapKinds } from './gap-kinds-list.tsx';
import { GapRow } from './gap-row.tsx';
import { Pager } from './pager.tsx';
import { allOf, citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { useCursor } from './use-cursor.ts';
import classes from './analysis.module.css';

const PAGE = 40;
const CSV_PAGE = 100;

/** What the plans name and leave unlinked, by kind; each row with why it is listed and its sentences. */
export function Gaps() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const kind = gapKindOf(analysis.kind);
  const scope = { ...scopeOf(analysis), lang };
  const asked = { ...scope, kinds: kind === null ? null : [kind] };
  const cursor = useCursor(JSON.stringify(asked));
  const [{ data: counted }] = useQuery({ query: GAP_COUNTS, variables: scope });
  const [{ data, error }, again] = useQuery({
    query: GAPS,
    variables: { ...asked, first: PAGE, after: cursor.after },
  });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  const { nodes, note, totalCount, plansSearched, pageInfo } = data.gaps;

  const rowsOf = async () => {
    const rows = await allOf(async (after) => (await ask(GAPS, { ...asked, first: CSV_PAGE, after })).gaps);
    return [
      t('analysis.gapHeads').split('|'),
      ...rows.map((row) => [
        row.label,
        row.entity?.name ?? row.target?.metric ?? '',
        row.standingLabel,
        String(row.planCount),
        String(row.sentenceCount),
        row.reason,
        ...citation(row.evidence[0] ?? row.target?.evidence[0]),
      ]),
    ];
  };

  return (
    <div className={classes.aside}>
      <GapKinds counts={counted?.gaps.counts ?? []} chosen={kind} />
      <section aria-label={t('analysis.gaps')} className={classes.list}>
        <div className={classes.bar}>
          <p className={classes.lead}>{t('analysis.searched', { count: plansSearched })}</p>
          <CsvButton name="gaps" rowsOf={rowsOf} />
        </div>
        {note !== null && <p className={classes.note}>{note}</p>}
        {nodes.length === 0 && note === null && <p className={classes.note}>{t('analysis.noGaps')}</p>}
        <ul className={classes.rows} data-testid="gaps">
          {nodes.map((gap) => (
            <GapRow key={gap.id} gap={gap} titled={kind === null} />
          ))}
        </ul>
        <Pager cursor={cursor} size={PAGE} shown={nodes.length} total={totalCount} info={pageInfo} />
      </section>
    </div>
  );
}
