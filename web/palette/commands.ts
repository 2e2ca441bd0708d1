import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPicture, saveView, VIEW_FORMATS } from '../export/save.ts';
import { useDrawing } from '../graph/drawing.ts';
import { switchLanguage } from '../i18n/index.ts';
import { useLang } from '../i18n/use-lang.ts';
import { printView } from '../print/print-sheet.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { clear, liftFilters, redo, setLayout, showEverything, undo } from '../state/actions.ts';
import { isStarted, useExplorer, viewOf } from '../state/explorer.ts';
import { isFiltered } from '../state/view.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

/** What can be done now; commands that would do nothing are left out. */
export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const lang = useLang();
  const { setColorScheme } = useMantineColorScheme();
  const { history, layout } = useExplorer();
  const view = useExplorer(viewOf);
  const drawing = useDrawing((state) => state.controller);
  const started = useExplorer(isStarted);
  const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
    id,
    label,
    run,
    ...(keys !== undefined && { keys }),
  });
  return [
    command('browse', t('browse.title'), () => openDialog('browse'), 'B'),
    command('all', t('palette.everything'), () => void showEverything()),
    command('intake', t('intake.open'), () => openDialog('intake')),
    command('views', t('views.title'), () => openDialog('views'), 'V'),
    command('tour', t('tour.again'), () => openDialog('tour')),
    command('help', t('palette.help'), () => openDialog('help'), '?'),
    ...(started
      ? [
          layout === 'graph'
            ? command('table', t('palette.table'), () => setLayout('table'), 'T')
            : command('graph', t('palette.graph'), () => setLayout('graph'), 'T'),
          command('clear', t('toolbar.clear'), clear),
          ...VIEW_FORMATS.filter((format) => !isPicture(format) || drawing !== null).map((format) =>
            command(`export-${format}`, t('palette.export', { format: t(`export.${format}`) }), () => {
              void saveView(format, lang);
            }),
          ),
          command('print', t('export.print'), () => void printView(lang), 'Ctrl P'),
        ]
      : []),
    ...(started && drawing !== null && layout === 'graph'
      ? [
          command('fit', t('palette.fit'), () => drawing.fit(), '0'),
          command('relayout', t('toolbar.relayout'), () => drawing.relayout()),
        ]
      : []),
    ...(isFiltered(view) ? [command('lift', t('palette.liftFilters'), liftFilters)] : []),
    ...(history.past.length > 0 ? [command('undo', t('palette.undo'), undo, 'Ctrl Z')] : []),
    ...(history.future.length > 0 ? [command('redo', t('palette.redo'), redo, 'Ctrl Shift Z')] : []),
    command('language', t('header.language'), () => switchLanguage(lang === 'zh' ? 'en' : 'zh')),
    ...(['light', 'dark', 'auto'] as const).map((scheme) =>
      command(scheme, `${t('header.theme')}: ${t(`header.${scheme}`)}`, () => setColorScheme(scheme)),
    ),
  ];
}
