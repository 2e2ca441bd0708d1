import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import {
  lineOf,
  type Readable,
  type StoredDocument,
  Tally,
  type Totals,
  documentsOf,
} from './stored-document.ts';
import { type Watch, watched } from './watch.ts';

/**
 * What may become of what the target holds: `empty` refuses a target that holds anything, `add` leaves it where no
 * document comes under the same name, `replace` makes the target hold what comes and nothing else.
 */
export type Into = 'empty' | 'add' | 'replace';

/** Throws USAGE for a target that holds documents, unless it was said what shall become of them. */
export async function checkTarget(target: GraphStore, into: Into): Promise<void> {
  const { documents } = await target.stats();
  if (into !== 'empty' || documents === 0) return;
  throw new InnographError(
    'USAGE',
    `The target holds ${documents} documents already; say --add to keep them, --replace to have them taken away, or choose an empty store.`,
  );
}

/** Loads documents, each in a transaction of its own, under every name that it has. */
export async function fill(
  target: GraphStore,
  documents: AsyncIterable<StoredDocument>,
  into: Into,
  watch: Watch,
): Promise<Totals> {
  const tally = new Tally();
  const names = new Map<string, ReadonlySet<string>>();
  for await (const stored of watched(documents, watch)) {
    const { facts, sources } = stored;
    for (const { name, format } of sources) {
      await target.load({ ...facts, document: { ...facts.document, name, format } });
    }
    tally.add(stored, lineOf(stored));
    names.set(facts.document.id, new Set(sources.map(({ name }) => name)));
  }
  if (into !== 'add') await dropOthers(target, names);
  return tally.totals();
}

/** At the end, so that nothing old is gone before all that is new is there. */
async function dropOthers(
  target: GraphStore,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const others: (() => Promise<unknown>)[] = [];
  let after: string | undefined;
  do {
    const page = await target.documents({ first: 500, after });
    for (const { node } of page.rows) {
      const kept = names.get(node.id);
      if (!kept) others.push(() => target.removeDocument(node.id));
      else {
        const dropped = node.names.filter((name) => !kept.has(name));
        others.push(...dropped.map((name) => () => target.removeName(name)));
      }
    }
    after = page.hasNextPage ? page.rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  for (const drop of others) await drop();
}

/** Reads the target back; throws STORE_DAMAGED unless it holds just what was written. */
export async function verifyTarget(target: Readable, written: Totals, watch: Watch): Promise<void> {
  watch.phase?.('verify', written.counts.documents);
  const tally = new Tally();
  for await (const stored of watched(documentsOf(target), watch)) tally.add(stored, lineOf(stored));
  if (tally.totals().sha256 === written.sha256) return;
  throw new InnographError(
    'STORE_DAMAGED',
    'The target does not give back what was written into it; did something else change it meanwhile? Run the same command again with --replace.',
  );
}
