import type { Bilingual } from '#ontology/vocabulary';
import { asFailure } from '../api/failure.ts';
import { useDrawing } from '../graph/drawing.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { visibleOf } from '../state/view.ts';
import type { Mode } from '../theme/tokens.ts';
import { cite, type CitedView } from './cited.ts';
import { toCsv } from './csv.ts';
import { toGraphml } from './graphml.ts';

export const VIEW_FORMATS = ['png', 'svg', 'csv', 'graphml', 'json'] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** The formats that need a drawing on the page. */
export const isPicture = (format: ViewFormat): boolean => format === 'png' || format === 'svg';

const MEDIA: Readonly<Record<ViewFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/xml',
  json: 'application/json',
};

/** Hands the user a file of what is shown. A failure is told, with a way to try again. */
export const saveView = (format: ViewFormat, lang: keyof Bilingual): Promise<void> =>
  working(async () => download(await fileOf(format, lang), `innograph.${format}`));

/** What is shown, with the sentences behind it. Throws ApiFailure. */
export function citedView(): Promise<CitedView> {
  const state = useExplorer.getState();
  const view = viewOf(state);
  return cite(visibleOf(state.graph, view), view.notes);
}

/** Does something that takes a while; a failure is told, with a way to try again. */
export async function working(what: () => Promise<void>): Promise<void> {
  useExplorer.setState(({ pending }) => ({ pending: pending + 1, notice: null }));
  try {
    await what();
  } catch (error) {
    useExplorer.setState({
      notice: { kind: 'failure', failure: asFailure(error), retry: () => void working(what) },
    });
  } finally {
    useExplorer.setState(({ pending }) => ({ pending: pending - 1 }));
  }
}

const modeOf = (): Mode =>
  document.documentElement.dataset.mantineColorScheme === 'dark' ? 'dark' : 'light';

async function fileOf(format: ViewFormat, lang: keyof Bilingual): Promise<Blob> {
  const cited = await citedView();
  const blob = (content: string) => new Blob([content], { type: MEDIA[format] });
  switch (format) {
    case 'csv':
      return blob(toCsv(cited, lang));
    case 'json':
      return blob(JSON.stringify(cited, null, 2));
    case 'graphml': {
      const { drawnPlaces } = await import('./drawing.ts');
      return blob(toGraphml(cited, drawnPlaces(), lang));
    }
    case 'svg': {
      const { drawnSvg } = await import('./drawing.ts');
      return blob(existing(drawnSvg(cited, lang, modeOf())));
    }
    case 'png': {
      const [{ controller }, { withSources }] = [useDrawing.getState(), await import('./picture.ts')];
      const background = getComputedStyle(document.body).backgroundColor;
      return withSources(await existing(controller).png(background), cited, lang, modeOf());
    }
  }
}

function existing<Drawing>(drawing: Drawing | null): Drawing {
  if (drawing === null) throw new Error('There is no drawing to export.');
  return drawing;
}

/** Hands the user a file. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
