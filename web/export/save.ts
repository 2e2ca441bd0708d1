import type { Bilingual } from '#ontology/vocabulary';
import { asFailure } from '../api/failure.ts';
import { useDrawing } from '../graph/drawing.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { visibleOf } from '../state/view.ts';
import { cite } from './cited.ts';
import { toCsv } from './csv.ts';

export type ViewFormat = 'png' | 'json' | 'csv';

/** Hands the user a file of what is shown. A failure is told, with a way to try again. */
export async function saveView(format: ViewFormat, lang: keyof Bilingual): Promise<void> {
  try {
    download(await fileOf(format, lang), `innograph.${format}`);
  } catch (error) {
    useExplorer.setState({
      notice: { kind: 'failure', failure: asFailure(error), retry: () => void saveView(format, lang) },
    });
  }
}

async function fileOf(format: ViewFormat, lang: keyof Bilingual): Promise<Blob> {
  if (format === 'png') {
    const { controller } = useDrawing.getState();
    if (!controller) throw new Error('There is no drawing to export.');
    return controller.png(getComputedStyle(document.body).backgroundColor);
  }
  const state = useExplorer.getState();
  const view = await cite(visibleOf(state.graph, viewOf(state)));
  return format === 'csv'
    ? new Blob([toCsv(view, lang)], { type: 'text/csv;charset=utf-8' })
    : new Blob([JSON.stringify(view, null, 2)], { type: 'application/json' });
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
