import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MATRIX } from '../api/analysis-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { CellPanel } from './matrix-cell.tsx';
import { csvRows } from './matrix-csv.ts';
import { type Place, sameClassTogether } from './matrix-rows.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Pager } from './pager.tsx';
import { scopeOf } from './scope.ts';
import { usePages } from './use-pages.ts';
import classes from './analysis.module.css';

// Charts are large; the table does without them.
const HeatMap = lazy(() => import('./heat-map.tsx'));

/** Industries against what should be linked with them, as a map or a table; a cell shows its list and sentences. */
export function MatrixPage() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const [as, setAs] = useState<'map' | 'table'>('map');
  const asked = { ...scopeOf(analysis), lang };
  const key = JSON.stringify(asked);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly place: Place } | null>(null);
  const pages = usePages({
    query: MATRIX,
    key: key,
    variables: (page) => ({ ...asked, ...page }),
    listOf: (data) => data.matrix,
    size: 60,
    batch: 60,
  });
  if (pages.failure) return <FailureNote failure={pages.failure} retry={pages.retry} />;
  if (!pages.list) return <Reading />;
  const { nodes, note, plansSearched, classesSource } = pages.list;
  const rows = sameClassTogether(nodes);
  const place = chosen?.key === key ? chosen.place : null;
  const row = rows.find(({ industry }) => industry.id === place?.industryId);
  const cell = row?.cells.find(({ column }) => column === place?.column);
  const choose = (next: Place) => setChosen({ key, place: next });
  const rowsOf = async () => csvRows(await pages.all(), t, lang);
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
            <Pager pages={pages} />
            <p className={classes.lead}>{classesSource}</p>
          </div>
          {row && cell && <CellPanel row={row} cell={cell} plansSearched={plansSearched} />}
        </div>
      )}
    </section>
  );
}
