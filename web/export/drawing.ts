import type { Bilingual } from '#ontology/vocabulary';
import { compose } from '../graph/compose.ts';
import { useDrawing } from '../graph/drawing.ts';
import { useMeasured } from '../graph/measure/use-measured.ts';
import type { Mode } from '../theme/tokens.ts';
import type { CitedView } from './cited.ts';
import { toSvg } from './svg.ts';

/** Where the nodes are drawn; empty while there is no drawing. */
export const drawnPlaces = () =>
  useDrawing.getState().controller?.view().places() ?? new Map<string, never>();

/** What is drawn, as SVG; null while there is no drawing. */
export function drawnSvg(cited: CitedView, lang: keyof Bilingual, mode: Mode): string | null {
  if (useDrawing.getState().controller === null) return null;
  const { centrality, community } = useMeasured.getState();
  return toSvg(compose(cited, lang, { centrality, community }), cited, drawnPlaces(), { lang, mode });
}
