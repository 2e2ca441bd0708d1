import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Overview } from '../panels/overview/overview.tsx';
import { clear, liftFilters } from '../state/actions.ts';
import { isStarted, useExplorer, viewOf } from '../state/explorer.ts';
import { visibleOf } from '../state/view.ts';
import { TableView } from '../table/table-view.tsx';
import { Busy } from './busy.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Reading } from './notes.tsx';
import classes from './shell.module.css';
import { Toolbar } from './toolbar.tsx';

// The graph code is larger than all the rest; the start view does without it.
const Canvas = lazy(() => import('../graph/canvas.tsx'));
// Nor does it need what the plans leave out.
const Analysis = lazy(() => import('../analysis/analysis.tsx'));

/** The start view, the drawing, or its twin. */
export function MainView() {
  const { t } = useTranslation();
  const { graph, layout, pending, notice } = useExplorer();
  const started = useExplorer(isStarted);
  const analysing = layout === 'analysis';
  const drawn = started && !analysing;
  const view = useExplorer(viewOf);
  const visible = useMemo(() => visibleOf(graph, view), [graph, view]);
  return (
    <main id="content" className={classes.main} tabIndex={-1}>
      {drawn && <h1 className={classes.srOnly}>{t('app.tagline')}</h1>}
      {pending > 0 && <Busy />}
      <NoticeBar />
      <ErrorBoundary>
        {analysing ? (
          <div className={classes.scroll}>
            <Suspense fallback={<Reading />}>
              <Analysis />
            </Suspense>
          </div>
        ) : !started ? (
          <div className={classes.scroll}>
            <Overview />
          </div>
        ) : layout === 'table' ? (
          <div className={classes.scroll}>
            <TableView visible={visible} />
          </div>
        ) : (
          <Suspense fallback={<Reading />}>
            <Canvas />
          </Suspense>
        )}
      </ErrorBoundary>
      {drawn && visible.nodes.length === 0 && pending === 0 && graph.nodes.size > 0 && (
        <div className={classes.centre}>
          <p>{t('canvas.filtered')}</p>
          <Button onClick={liftFilters}>{t('legend.all')}</Button>
        </div>
      )}
      {drawn && graph.nodes.size === 0 && pending === 0 && notice === null && (
        <div className={classes.centre}>
          <p>{t('canvas.nothing')}</p>
          <Button onClick={clear}>{t('notice.home')}</Button>
        </div>
      )}
      {drawn && <Toolbar />}
      {started && layout === 'graph' && (
        <p className={classes.tally} role="status">
          {`${t('overview.entities')} ${visible.nodes.length} · ${t('overview.relations')} ${visible.edges.length}`}
        </p>
      )}
    </main>
  );
}
