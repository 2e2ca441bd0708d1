import { setTimeout } from 'node:timers/promises';
import { messageOf } from '#common/errors';
import type { GraphStore } from '#cypher';
import type { DocumentFacts } from '#ontology';
import type { Neo4jServer } from '../../scripts/neo4j/server.ts';

const CALLERS = 16;
/** Milliseconds that the server is loaded before it is killed, and then stays away. */
const LOADED = 2_000;
const AWAY = 8_000;

interface Request {
  readonly start: number;
  readonly end: number;
  /** Null where it was answered. */
  readonly code: string | null;
}

/**
 * Kills the server while callers read and a writer writes, and prints how long requests in flight at that moment and
 * those that came while it was away took to fail, with which codes, and when they were served again after its return.
 * Gives the server that `restart` started.
 */
export async function measureOutage(
  store: GraphStore,
  server: Neo4jServer,
  facts: DocumentFacts,
  pick: (turn: number) => string,
  restart: () => Promise<Neo4jServer>,
): Promise<Neo4jServer> {
  const asks = [
    (turn: number) => store.mentionsOfEntities([pick(turn)], { first: 10 }),
    () => store.documents({ first: 5 }),
    (turn: number) => store.findEntities({ search: `平台${turn}` }, { first: 10 }),
  ];
  const requests: Request[] = [];
  const load = { on: true };
  const caller = async (ask: (turn: number) => Promise<unknown>) => {
    for (let turn = 0; load.on; turn += 1) {
      const start = performance.now();
      const code = await ask(turn).then(() => null, codeOf);
      requests.push({ start, end: performance.now(), code });
      if (code !== null) await setTimeout(20);
    }
  };
  const write = async (turn: number) =>
    turn % 2 === 0 ? store.removeDocument(facts.document.id) : store.load(facts);
  const callers = Promise.all([
    ...Array.from({ length: CALLERS - 1 }, (_, index) => caller(asks[index % asks.length]!)),
    caller(write),
  ]);

  await setTimeout(LOADED);
  const killed = performance.now();
  await server.kill();
  await setTimeout(AWAY);
  const returning = await restart();
  const back = performance.now();
  await setTimeout(LOADED);
  load.on = false;
  await callers;

  const failed = requests.filter(({ code, end }) => code !== null && end > killed);
  print(
    'in flight at the kill',
    failed.filter(({ start }) => start <= killed).map(({ end }) => end - killed),
  );
  const during = failed.filter(({ start }) => start > killed);
  print(
    'while it is away',
    during.map(({ start, end }) => end - start),
  );
  const codes = [...new Set(failed.map(({ code }) => code))].join(', ');
  const served = requests.find(({ code, start }) => code === null && start > back);
  const again =
    served === undefined ? 'not served again' : `${Math.round(served.end - back)} ms after its return`;
  console.log(
    `  codes ${codes}; first answer ${again}, ${failed.filter(({ start }) => start > back).length} failures since`,
  );
  return returning;
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (place: number) => (sorted.length === 0 ? '–' : `${(sorted[place]! / 1000).toFixed(2)} s`);
  console.log(
    `failures, ${what.padEnd(22)} ${sorted.length.toString().padStart(5)}   p50 ${at(sorted.length >> 1)}   max ${at(sorted.length - 1)}  (bar: 5 s)`,
  );
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : messageOf(error);
