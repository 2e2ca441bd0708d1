import type { DocumentFacts } from '#ontology';
import * as catalogue from './catalogue.ts';
import { sortBy } from './order.ts';
import type { LoadOutcome } from './port.ts';
import type { Run } from './query.ts';
import { removeWholeDocument } from './remove-document.ts';
import { writeDocument } from './write-document.ts';

/** What a change did, and the version of the graph after it. */
export interface Changed<Outcome> {
  readonly outcome: Outcome;
  readonly version: number;
}

/**
 * Loads a document inside a write transaction. Which document is meant is told by its id, which comes from its
 * text; a name belongs to the document that was loaded under it last.
 */
export async function loadInto(run: Run, facts: DocumentFacts): Promise<Changed<LoadOutcome>> {
  const version = await currentVersion(run);
  const { id, name, format } = facts.document;
  const before = (await run(catalogue.sourceDocument, { name }))[0]?.id;
  const sources = await run(catalogue.sourcesOfDocument, { id });
  if (before === id) return { outcome: { outcome: 'unchanged' }, version };

  if (before !== undefined) await takeName(run, before, name);
  if (sources.length === 0) await writeDocument(run, facts);
  else {
    await run(catalogue.createSource, { id, name, format });
    await writeNames(run, id, [...sources, { name, format }]);
  }
  const outcome: LoadOutcome =
    before !== undefined
      ? { outcome: 'replaced', replacedId: before }
      : { outcome: sources.length === 0 ? 'new' : 'unchanged' };
  return { outcome, version: await countOn(run, version, 'load', id, name) };
}

/** Removes a document inside a write transaction. */
export async function removeFrom(run: Run, id: string): Promise<Changed<boolean>> {
  const version = await currentVersion(run);
  const sources = await run(catalogue.sourcesOfDocument, { id });
  if (sources.length === 0) return { outcome: false, version };
  await removeWholeDocument(run, id);
  return { outcome: true, version: await countOn(run, version, 'remove', id, sources[0]!.name) };
}

/** The version of the graph, from inside a write transaction: it also makes writers of Neo4j queue. */
export async function currentVersion(run: Run): Promise<number> {
  return (await run(catalogue.beginWrite, {}))[0]!.version;
}

async function countOn(run: Run, version: number, action: string, documentId: string, name: string) {
  await run(catalogue.setVersion, { version: version + 1, action, documentId, name });
  return version + 1;
}

/** A document that loses its last name is gone; one with others left goes on under them. */
async function takeName(run: Run, id: string, name: string): Promise<void> {
  const sources = (await run(catalogue.sourcesOfDocument, { id })).filter((source) => source.name !== name);
  if (sources.length === 0) return removeWholeDocument(run, id);
  await run(catalogue.deleteSource, { name });
  await writeNames(run, id, sources);
}

async function writeNames(run: Run, id: string, sources: readonly { name: string; format: string }[]) {
  const sorted = sortBy(sources, (source) => [source.name]);
  const { name, format } = sorted[0]!;
  await run(catalogue.setNames, { id, name, format, names: sorted.map((source) => source.name) });
}
