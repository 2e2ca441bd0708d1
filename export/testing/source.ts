import type { DocumentFacts } from '#ontology';
import { type ExportFormat, type ExportOptions, exportGraph } from '../index.ts';
import type { FactSource } from '../source.ts';

/** Facts as a store would hand them out. */
export const sourceOf = (documents: readonly DocumentFacts[]): FactSource => ({
  async *facts() {
    for (const facts of documents) yield await Promise.resolve(facts);
  },
});

/** The pieces that come, all of them. */
export async function collect<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** The whole export of these documents. */
export const exported = async (
  documents: readonly DocumentFacts[],
  format: ExportFormat,
  options?: ExportOptions,
): Promise<string> => (await collect(exportGraph(sourceOf(documents), format, options))).join('');
