import { InnographError } from '#common/errors';
import type { Judgement } from '#cypher/judgement';
import type { GraphStore } from '#cypher/port';
import {
  judgementLine,
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
 * document comes under the same name and no later judgement of the same link, `replace` makes the target hold what comes and nothing else.
 */
export type Into = 'empty' | 'add' | 'replace';

/** Throws USAGE for a target that holds documents or judgements, unless it was said what shall become of them. */
export async function checkTarget(target: GraphStore, into: Into): Promise<void> {
  if (into !== 'empty') return;
  const { documents } = await target.stats();
  const judgements = (await target.judgements()).length;
  if (documents + judgements === 0) return;
  const held = [
    `${documents} documents`,
    ...(judgements > 0 ? [`${judgements} judgements of suggested links`] : []),
  ];
  throw new InnographError(
    'USAGE',
    `The target holds ${held.join(' and ')} already; say --add to keep them, --replace to have them taken away, or choose an empty store.`,
  );
}

/**
 * Loads documents, each in a transaction of its own, under every name that it has, then judgements, which may be asked
 * for only after the documents.
 */
export async function fill(
  target: GraphStore,
  documents: AsyncIterable<StoredDocument>,
  judgements: () => readonly Judgement[] | Promise<readonly Judgement[]>,
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
  const judged = await judgements();
  for (const judgement of judged) tally.addJudgement(judgementLine(judgement));
  await judgeAll(target, judged, into);
  if (into !== 'add') await dropOthers(target, names);
  return tally.totals();
}

async function judgeAll(target: GraphStore, judged: readonly Judgement[], into: Into): Promise<void> {
  const held = new Map((await target.judgements()).map((one) => [one.id, one]));
  for (const judgement of judged) {
    const before = held.get(judgement.id);
    const isLater = before === undefined || before.decidedAt < judgement.decidedAt;
    if (into !== 'add' || isLater) await target.judge(judgement);
    held.delete(judgement.id);
  }
  if (into === 'replace') for (const id of held.keys()) await target.withdrawJudgement(id);
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
  for (const judgement of await target.judgements()) tally.addJudgement(judgementLine(judgement));
  if (tally.totals().sha256 === written.sha256) return;
  throw new InnographError(
    'STORE_DAMAGED',
    'The target does not give back what was written into it; did something else change it meanwhile? Run the same command again with --replace.',
  );
}
