import { Drawer } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from './i18n/use-lang.ts';
import { DropAnywhere } from './intake/drop-anywhere.tsx';
import { Chooser } from './panels/chooser.tsx';
import { Legend } from './panels/legend/legend.tsx';
import { PrintSheet, printView } from './print/print-sheet.tsx';
import { closeDialog, openDialog, toggleDialog, useDialogs } from './shell/dialogs.ts';
import { Header } from './shell/header.tsx';
import { Help } from './shell/help.tsx';
import { MainView } from './shell/main-view.tsx';
import classes from './shell/shell.module.css';
import { OverPage } from './shell/over-page.tsx';
import { SidePanel } from './shell/side-panel.tsx';
import { dismissNotice, redo, restore, select, setLayout, undo } from './state/actions.ts';
import { isStarted, useExplorer } from './state/explorer.ts';
import { syncAddress } from './state/sync-address.ts';

/** The page: header, legend, drawing or table, panel. */
export function App() {
  const { t } = useTranslation();
  const lang = useLang();
  const help = useDialogs((state) => state.opened === 'help');
  const toggleHelp = () => toggleDialog('help');
  const [legend, { open: openLegend, close: closeLegend }] = useDisclosure();
  const { selection, reading, layout } = useExplorer();
  const started = useExplorer(isStarted);

  useEffect(() => {
    void restore();
    return syncAddress();
  }, []);
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
    ['mod+K', () => openDialog('palette')],
    ['b', () => openDialog('browse')],
    ['v', () => openDialog('views')],
    ['mod+P', () => (started && layout !== 'analysis' ? void printView(lang) : globalThis.print())],
    ['t', () => setLayout(layout === 'graph' ? 'table' : 'graph')],
    // Some layouts have the question mark without shift.
    ['shift+?', toggleHelp],
    ['?', toggleHelp],
    [
      'Escape',
      ({ target }) => {
        // A menu that is closed by this key is no selection that is let go.
        if (target instanceof Element && target.closest('[role="menu"], [role="dialog"]')) return;
        dismissNotice();
        select(null);
      },
    ],
  ]);

  return (
    <div className={classes.app} data-layout={layout}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('app.skip')}
      </button>
      <Header onHelp={toggleHelp} onLegend={openLegend} />
      {layout !== 'analysis' && (
        <nav className={classes.legend} data-tour="legend" aria-label={t('legend.title')}>
          <Legend />
        </nav>
      )}
      <MainView />
      {((started && layout !== 'analysis') || selection !== null || reading !== null) && <SidePanel />}
      <Drawer
        opened={legend}
        onClose={closeLegend}
        title={t('header.legend')}
        size="xs"
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <Legend />
      </Drawer>
      <Chooser />
      <DropAnywhere />
      <OverPage />
      <PrintSheet />
      <Help opened={help} onClose={closeDialog} />
    </div>
  );
}
