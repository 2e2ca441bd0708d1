import * as catalogue from './catalogue.ts';
import { sortedUnion } from './order.ts';
import { inOrder, type Run } from './query.ts';
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
  const stated = await run(catalogue.statementsOfDocument, { id });
  const named = (await run(catalogue.entitiesOfDocument, { id })).map((row) => row.id);
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
  return { entityIds: named, relationIds: stated.map((relation) => relation.id) };
}

async function dropUnsaid(run: Run, stated: readonly { id: string; source: string; target: string }[]) {
  const ids = stated.map(({ id }) => id);
  const said = new Set((await byIds(run, catalogue.evidencedStatements, ids)).map(({ id }) => id));
  const gone = stated.filter(({ id }) => !said.has(id));
  if (gone.length === 0) return;
  const goneIds = gone.map(({ id }) => id);
  await run(catalogue.deleteRelations, { ids: goneIds });
  await run(catalogue.deleteStatements, { ids: goneIds });
  await inOrder(run, degreeSteps(run, degreeChanges(gone, -1)));
}

async function dropUnnamed(run: Run, named: readonly string[]) {
  const aliases = new Map<string, string[]>();
  for (const row of await byIds(run, catalogue.aliasesOfEntities, named)) {
    aliases.set(row.id, sortedUnion(aliases.get(row.id) ?? [], row.aliases));
  }
  const unions = Array.from(aliases, ([id, union]) => ({ id, aliases: union }));
  await inOrder(run, batches(run, catalogue.setAliases, unions));
  const gone = named.filter((id) => !aliases.has(id));
  if (gone.length > 0) await run(catalogue.deleteEntities, { ids: gone });
}
