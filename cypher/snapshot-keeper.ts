import type { Backend } from './backend.ts';
import * as catalogue from './catalogue.ts';
import type { Run } from './query.ts';
import { GraphSnapshot } from './snapshot.ts';
import { byIds } from './write-document.ts';

/** Touched items from which reading the whole graph is cheaper than following it. */
const MOST_TOUCHED = 20_000;

/** Keeps one snapshot of a backend's graph and brings it up to date when it is asked for. */
export class SnapshotKeeper {
  readonly #backend: Backend;
  #latest: Promise<GraphSnapshot | null> = Promise.resolve(null);

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** The graph as it is now, which is `known` where the caller has just asked. It moves on with the graph. */
  async current(known?: number): Promise<GraphSnapshot> {
    const version = known ?? (await this.#backend.version());
    const latest = await this.#latest;
    if (latest?.version === version) return latest;
    return this.#backend.read(async (run, now) => this.at(run, await now()));
  }

  /** The graph at the version that `run` sees, from inside a read. One caller at a time brings it there. */
  async at(run: Run, version: number): Promise<GraphSnapshot> {
    const before = this.#latest;
    const next = before.then(async (known) => {
      if (known?.version === version) return known;
      return (known && (await follow(run, known, version))) ?? readAll(run, version);
    });
    this.#latest = next.catch(() => before);
    return next;
  }
}

/** Null where the store no longer remembers what lies between. */
async function follow(run: Run, known: GraphSnapshot, version: number): Promise<GraphSnapshot | null> {
  if (version < known.version) return null;
  const changes = await run(catalogue.changesSince, { version: known.version });
  if (changes.length !== version - known.version) return null;
  const entityIds = new Set<string>();
  const relationIds = new Set<string>();
  for (const change of changes) {
    if (change.entityIds === null || change.relationIds === null) return null;
    change.entityIds.forEach((id) => entityIds.add(id));
    change.relationIds.forEach((id) => relationIds.add(id));
  }
  if (entityIds.size + relationIds.size > MOST_TOUCHED) return null;
  const entities = await byIds(run, catalogue.entitiesByIds, [...entityIds]);
  const relations = await byIds(run, catalogue.relationsByIds, [...relationIds]);
  known.update({
    version,
    entityIds: [...entityIds],
    entities,
    relationIds: [...relationIds],
    relations,
  });
  return known;
}

async function readAll(run: Run, version: number): Promise<GraphSnapshot> {
  return new GraphSnapshot(
    version,
    await run(catalogue.allEntities, {}),
    await run(catalogue.allRelations, {}),
  );
}
