import * as catalogue from './catalogue.ts';
import { sortedUnion } from './order.ts';
import type { RelationRow } from './port.ts';
import { inOrder, type Run } from './query.ts';
import { readRelations } from './read-facts.ts';
import { batches, byIds, degreeChanges, degreeSteps } from './write-document.ts';

/** Entities and relations that a change may have made, altered or taken away. */
export interface Touched {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
}

/**
 * Takes a document away with all that it alone says: relations without evidence left and entities without
 * mentions left go with it; entities that stay keep the aliases that other documents give. Returns what it touched.
 */
export async function removeWholeDocument(run: Run, id: string): Promise<Touched> {
  const stated = await readRelations(run, id);
  const named = await run(catalogue.factsEntities, { id });
  const sources = await run(catalogue.sourcesOfDocument, { id });
  await inOrder(run, [
    ...sources.map(
      ({ name }) =>
        () =>
          run(catalogue.deleteSource, { name }),
    ),
    () => run(catalogue.deleteSentences, { id }),
    () => run(catalogue.deleteTargets, { id }),
    () => run(catalogue.deleteSections, { id }),
    () => run(catalogue.deletePlans, { id }),
    () => run(catalogue.deleteDocument, { id }),
  ]);
  await dropUnsaid(run, stated);
  await dropUnnamed(run, named);
  return { entityIds: named.map((entity) => entity.id), relationIds: stated.map((relation) => relation.id) };
}

async function dropUnsaid(run: Run, stated: readonly RelationRow[]) {
  const ids = stated.map(({ id }) => id);
  const said = new Set((await byIds(run, catalogue.evidencedStatements, ids)).map(({ id }) => id));
  const gone = stated.filter(({ id }) => !said.has(id));
  if (gone.length === 0) return;
  const goneIds = gone.map(({ id }) => id);
  if (run.lean) await run(catalogue.deleteEdges, edgesOf(gone));
  else await run(catalogue.deleteRelations, { ids: goneIds });
  await run(catalogue.deleteStatements, { ids: goneIds });
  await inOrder(run, degreeSteps(run, degreeChanges(gone, -1)));
}

/** How the edges of these relations are found where they have no ids. */
const edgesOf = (relations: readonly RelationRow[]) => ({
  sources: relations.map(({ source }) => source),
  targets: relations.map(({ target }) => target),
  edges: relations.map(({ source, target, type, status, role }) =>
    [source, target, type, status, role ?? ''].join(' '),
  ),
});

async function dropUnnamed(
  run: Run,
  named: readonly { readonly id: string; readonly aliases: readonly string[] }[],
) {
  const ids = named.map(({ id }) => id);
  const held = new Set((await byIds(run, catalogue.mentionedEntities, ids)).map(({ id }) => id));
  const gone = ids.filter((id) => !held.has(id));
  if (gone.length > 0) await run(catalogue.deleteEntities, { ids: gone });

  // Only an alias that the document gave can be gone with it.
  const renamed = named.filter(({ id, aliases }) => held.has(id) && aliases.length > 0);
  const left = new Map<string, string[]>(renamed.map(({ id }) => [id, []]));
  for (const row of await byIds(run, catalogue.aliasesOfEntities, [...left.keys()])) {
    left.set(row.id, sortedUnion(left.get(row.id) ?? [], row.aliases));
  }
  const unions = Array.from(left, ([id, aliases]) => ({ id, aliases }));
  await inOrder(run, batches(run, catalogue.setAliases, unions));
}
