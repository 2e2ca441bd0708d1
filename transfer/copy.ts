import type { GraphStore } from '#cypher/port';
import { checkTarget, fill, type Into, verifyTarget } from './fill.ts';
import { whileSteady } from './steady.ts';
import { documentsOf, type Readable, type Totals } from './stored-document.ts';
import type { Watch } from './watch.ts';

/**
 * Copies a whole graph from one store into another, of whichever kind, and reads the copy back. What was copied
 * before a failure stays; the same call with `replace` or `add` completes it. Throws USAGE for a target that is not
 * empty where `into` does not allow that, INTERRUPTED, and what the stores throw.
 */
export async function copyGraph(
  from: Readable,
  to: GraphStore,
  { into = 'empty', ...watch }: { readonly into?: Into } & Watch = {},
): Promise<Totals> {
  await checkTarget(to, into);
  const { documents } = await from.stats();
  const totals = await whileSteady(from, () => {
    watch.phase?.('write', documents);
    return fill(to, documentsOf(from), () => from.judgements(), into, watch);
  });
  if (into !== 'add') await verifyTarget(to, totals, watch);
  return totals;
}
