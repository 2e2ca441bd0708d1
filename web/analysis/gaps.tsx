import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GAP_COUNTS, GAPS } from '../api/analysis-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { gapKindOf } from './gap-kinds.ts';
import { GapKinds } from './gap-kinds-list.tsx';
import { GapRow } from './gap-row.tsx';
import { Pager } from './pager.tsx';
import { citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { usePages } from './use-pages.ts';
import classes from './analysis.module.css';

/** What the plans name and leave unlinked, by kind; each row with why it is listed and its sentences. */
export function Gaps() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const kind = gapKindOf(analysis.kind);
  const scope = { ...scopeOf(analysis), lang };
  const asked = { ...scope, kinds: kind === null ? null : [kind] };
  const [{ data: counted }] = useQuery({ query: GAP_COUNTS, variables: scope });
  const pages = usePages({
    query: GAPS,
    key: JSON.stringify(asked),
    variables: (page) => ({ ...asked, ...page }),
    listOf: (data) => data.gaps,
    batch: 100,
  });
  if (pages.failure) return <FailureNote failure={pages.failure} retry={pages.retry} />;
  if (!pages.list) return <Reading />;
  const { nodes, note, plansSearched } = pages.list;

  const rowsOf = async () => {
    const rows = await pages.all();
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
        <Pager pages={pages} />
      </section>
    </div>
  );
}
