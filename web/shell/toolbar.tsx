import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBookmark,
  IconEraser,
  IconFocusCentered,
  IconLasso,
  IconMarquee2,
  IconMinus,
  IconPlus,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDrawing } from '../graph/drawing.ts';
import { clear, redo, undo } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { openDialog } from './dialogs.ts';
import { ExportMenu } from './export-menu.tsx';
import { ArrangeMenu, MeasureMenu } from './look-menus.tsx';
import classes from './shell.module.css';
import { Tool } from './tool.tsx';

/** Zoom, undo, export. */
export function Toolbar() {
  const { t } = useTranslation();
  const { history, layout } = useExplorer();
  const drawing = useDrawing((state) => state.controller);
  const tool = useDrawing((state) => state.tool);
  const pick = (next: 'box' | 'lasso') => useDrawing.setState({ tool: tool === next ? 'hand' : next });
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('toolbar.label')}>
      {layout === 'graph' && (
        <>
          <Tool label={t('toolbar.zoomIn')} Icon={IconPlus} onClick={() => drawing?.zoomBy(1.3)} />
          <Tool label={t('toolbar.zoomOut')} Icon={IconMinus} onClick={() => drawing?.zoomBy(1 / 1.3)} />
          <Tool label={t('toolbar.fit')} Icon={IconFocusCentered} onClick={() => drawing?.fit()} />
          <Tool label={t('toolbar.relayout')} Icon={IconRefresh} onClick={() => drawing?.relayout()} />
          <ArrangeMenu />
          <MeasureMenu />
          <span className={classes.divider} />
          <Tool
            label={t('toolbar.box')}
            Icon={IconMarquee2}
            pressed={tool === 'box'}
            onClick={() => pick('box')}
          />
          <Tool
            label={t('toolbar.lasso')}
            Icon={IconLasso}
            pressed={tool === 'lasso'}
            onClick={() => pick('lasso')}
          />
          <span className={classes.divider} />
        </>
      )}
      <Tool
        label={t('toolbar.undo')}
        Icon={IconArrowBackUp}
        disabled={history.past.length === 0}
        onClick={undo}
      />
      <Tool
        label={t('toolbar.redo')}
        Icon={IconArrowForwardUp}
        disabled={history.future.length === 0}
        onClick={redo}
      />
      <Tool label={t('toolbar.clear')} Icon={IconEraser} onClick={clear} />
      <span className={classes.divider} />
      <Tool label={t('views.open')} Icon={IconBookmark} onClick={() => openDialog('views')} />
      <ExportMenu />
    </div>
  );
}
