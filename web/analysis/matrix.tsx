import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MATRIX } from '../api/analysis-queries.ts';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { CellPanel } from './matrix-cell.tsx';
import { csvRows } from './matrix-csv.ts';
import { type Place, sameClassTogether } from './matrix-rows.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Pager } from './pager.tsx';
import { allOf } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { useCursor } from './use-cursor.ts';
import classes from './analysis.module.css';

// Charts are large; the table does without them.
const HeatMap = lazy(() => import('./heat-map.tsx'));

const PAGE = 60;

/** Industries against what should be linked with them, as a map or a table; a cell shows its list and sentences. */
export function MatrixPage() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const [as, setAs] = useState<'map' | 'table'>('map');
  const asked = { ...scopeOf(analysis), lang };
  const key = JSON.stringify(asked);
  const cursor = useCursor(key);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly place: Place } | null>(null);
  const [{ data, error }, again] = useQuery({
    query: MATRIX,
    variables: { ...asked, first: PAGE, after: cursor.after },
  });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  const { nodes, note, totalCount, plansSearched, pageInfo, classesSource } = data.matrix;
  const rows = sameClassTogether(nodes);
  const place = chosen?.key === key ? chosen.place : null;
  const row = rows.find(({ industry }) => industry.id === place?.industryId);
  const cell = row?.cells.find(({ column }) => column === place?.column);
  const choose = (next: Place) => setChosen({ key, place: next });
  const rowsOf = async () =>
    csvRows(
      await allOf(async (after) => (await ask(MATRIX, { ...asked, first: PAGE, after })).matrix),
      t,
      lang,
    );
  return (
    <section aria-label={t('analysis.matrix')}>
      <div className={classes.bar}>
        <div className={classes.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t('header.layout')}
            value={as}
            onChange={setAs}
            data={[
              { value: 'map', label: t('analysis.heatMap') },
              { value: 'table', label: t('header.table') },
            ]}
          />
          <p className={classes.lead}>{t('analysis.searched', { count: plansSearched })}</p>
        </div>
        <CsvButton name="matrix" rowsOf={rowsOf} />
      </div>
      {note !== null && <p className={classes.note}>{note}</p>}
      {nodes.length > 0 && (
        <div className={classes.beside} data-open={cell !== undefined || undefined}>
          <div className={classes.list}>
            {as === 'map' ? (
              <Suspense fallback={<Reading />}>
                <HeatMap rows={rows} chosen={place} onChoose={choose} plansSearched={plansSearched} />
              </Suspense>
            ) : (
              <MatrixTable rows={rows} chosen={place} onChoose={choose} />
            )}
            <Pager cursor={cursor} size={PAGE} shown={nodes.length} total={totalCount} info={pageInfo} />
            <p className={classes.lead}>{classesSource}</p>
          </div>
          {row && cell && <CellPanel row={row} cell={cell} plansSearched={plansSearched} />}
        </div>
      )}
    </section>
  );
}
