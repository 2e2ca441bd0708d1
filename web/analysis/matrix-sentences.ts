import type { MatrixRow } from './matrix-rows.ts';

/** Sentences below a picture; more would make it a document, which the CSV is for. */
const MOST = 80;

/** The sentences behind the cells that have links, row by row: each with the links it speaks for and its source. */
export function citedBelow(rows: readonly MatrixRow[]) {
  const found = new Map<string, { pairs: Set<string>; text: string; source: string }>();
  for (const { industry, cells } of rows) {
    for (const { entity, evidence } of cells.flatMap(({ links }) => links)) {
      for (const { sentence, plan, document } of evidence) {
        const source = `《${plan.title}》 · ${document.name}`;
        const known = found.get(sentence.id) ?? { pairs: new Set(), text: sentence.text.trim(), source };
        known.pairs.add(`${industry.name} – ${entity.name}`);
        found.set(sentence.id, known);
      }
    }
  }
  const all = Array.from(
    found.values(),
    ({ pairs, text, source }, index) => `[${index + 1}] ${[...pairs].join('、')}：“${text}” —— ${source}`,
  );
  return { sentences: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}
