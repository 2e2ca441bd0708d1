import type { Backend } from './backend.ts';
import * as catalogue from './catalogue.ts';
import type { Query, Run } from './query.ts';
import { quotesOf } from './quotes.ts';
import { readFacts } from './read-facts.ts';
import { sentenceColumns } from './sentence-columns.ts';
import { BATCH, batches } from './write-document.ts';

/** How far work on a store of an earlier version has come; each of its two steps goes through all documents. */
export interface UpgradeProgress {
  readonly step: 1 | 2;
  readonly done: number;
  readonly total: number;
}
export type Tell = (progress: UpgradeProgress) => void;

/** Time between two tellings, in ms. */
const TELL_EVERY = 5_000;

/** In a store of LadybugDB of an earlier version, writes onto sentences what edges and documents carry. */
export async function moveToSentences(backend: Backend, tell: Tell): Promise<void> {
  const columns = await backend.readOne(catalogue.columnsOfMentions, {});
  if (!columns.some(({ name }) => name === 'rule')) return;
  const todo = await backend.readOne(catalogue.documentsWithoutTail, {});
  await forEachDocument(backend, todo, 1, tell, async (run, id) => {
    const facts = await readFacts(asBefore(run), id);
    if (facts === null) return;
    const { columns: kept, tail } = sentenceColumns(facts, quotesOf(facts));
    const rows = Array.from(kept, ([sentence, held]) => ({ id: sentence, ...held }));
    for (const step of batches(run, catalogue.setSentences, rows)) await step();
    await run(catalogue.setTail, { id, tail });
  });
}

/** Makes the edges anew from what sentences and statements say; their tables are empty. */
export async function makeEdges(backend: Backend, tell: Tell): Promise<void> {
  const all = await backend.readOne(catalogue.documentIds, {});
  await forEachDocument(backend, all, 2, tell, async (run, id) => {
    await run(catalogue.spreadMentions, { id });
    await run(catalogue.spreadRelationEvidence, { id });
    await run(catalogue.spreadTargetEvidence, { id });
  });
  const ids = (await backend.readOne(catalogue.allRelations, {})).map((relation) => relation.id);
  for (let from = 0; from < ids.length; from += BATCH) {
    await backend.write((run) => run(catalogue.spreadRelations, { ids: ids.slice(from, from + BATCH) }));
  }
}

/** Until schema 6, LadybugDB held everything as Neo4j does. */
function asBefore(run: Run): Run {
  const asNeo4j = <Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> =>
    run({ ...query, texts: { ...query.texts, ladybug: query.texts.neo4j } }, params);
  return Object.assign(asNeo4j, { pipelined: run.pipelined, lean: false });
}

/** A transaction for each document. */
async function forEachDocument(
  backend: Backend,
  documents: readonly { readonly id: string }[],
  step: 1 | 2,
  tell: Tell,
  work: (run: Run, id: string) => Promise<void>,
): Promise<void> {
  let told = performance.now();
  for (const [index, { id }] of documents.entries()) {
    await backend.write((run) => work(run, id));
    if (performance.now() - told < TELL_EVERY) continue;
    told = performance.now();
    tell({ step, done: index + 1, total: documents.length });
  }
}
