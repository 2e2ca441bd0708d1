import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { z } from 'zod';
import { openStore } from '#cypher';
import { ATTACKS } from '../api/testing/attacks.ts';
import { SHAPES } from './api/shapes.ts';
import { madeUpDocuments } from './graph/documents.ts';
import { median } from './measure.ts';

const SECONDS = 6;
/** Pause of the other client between its questions, in milliseconds: it asks what a page in use asks. */
const PAUSE_MS = 60;
const CALLERS = 8;

const helloSchema = z.object({ address: z.url(), key: z.string() });
const heapSchema = z.object({ heap: z.number() });

/**
 * How long a client with a key waits for its answers while another, without one, attacks in every way that there is,
 * over how long it waits usually; and what the server's memory comes to afterwards. The argument is the number of
 * entities.
 */
export async function run(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  const path = join(folder, 'graph.lbug');
  const store = await openStore({ path });
  const documents = madeUpDocuments(Number(args[0] ?? 10_000), Number(args[0] ?? 10_000) * 3);
  for (const facts of documents) await store.load(facts);
  await store.close();
  const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));

  const child = fork(
    fileURLToPath(new URL('hostile/server.ts', import.meta.url)),
    [path, join(folder, 'keys.json')],
    {
      execArgv: ['--import', 'tsx'],
    },
  );
  try {
    const [hello] = (await once(child, 'message')) as [unknown];
    const { address, key } = helloSchema.parse(hello);
    const url = new URL('/graphql', address);
    const heap = async () => {
      child.send('collect');
      const [answer] = (await once(child, 'message')) as [unknown];
      return heapSchema.parse(answer).heap / 1e6;
    };
    const asks = asking(url, key, ids);
    await asks();
    const usual = await asks();
    const before = await heap();
    console.log(`nobody attacks${' '.repeat(28)} p50 ${usual.toFixed(1).padStart(6)} ms`);
    for (const [name, attack] of Object.entries(attacksOn(url, ids))) {
      if (args[1] !== undefined && !name.includes(args[1])) continue;
      const over = new AbortController();
      const attacked = attack(over.signal);
      const during = await asks();
      over.abort();
      const { answered, refused } = await attacked;
      console.log(
        `${name.padEnd(44)} p50 ${during.toFixed(1).padStart(6)} ms   ${(during / usual).toFixed(2).padStart(5)} times the usual (bar: 2); ${answered} answered, ${refused} refused`,
      );
      await pause(1_000);
    }
    const after = await heap();
    console.log(`heap ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after (bar: as before)`);
  } finally {
    child.disconnect();
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the median of the milliseconds that a question of the other client takes, each asked once in a while. */
const asking = (url: URL, key: string, ids: readonly string[]) => {
  let turn = 0;
  return async (): Promise<number> => {
    const times: number[] = [];
    const until = performance.now() + SECONDS * 1000;
    while (performance.now() < until) {
      turn += 1;
      const shapes = Object.values(SHAPES);
      const id = ids[(turn * 7919) % ids.length]!;
      const from = performance.now();
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify(shapes[turn % shapes.length]!.ours(id, turn)),
      });
      await response.text();
      if (!response.ok) throw new Error(`The other client was refused: ${response.status}.`);
      times.push(performance.now() - from);
      await pause(PAUSE_MS);
    }
    return median(times);
  };
};

type Attack = (over: AbortSignal) => Promise<{ readonly answered: number; readonly refused: number }>;

function attacksOn(url: URL, ids: readonly string[]): Readonly<Record<string, Attack>> {
  const pick = (turn: number, count: number) =>
    Array.from({ length: count }, (_, index) => ids[(turn * 31 + index * 7919) % ids.length]);
  const refused = Object.values(ATTACKS).filter((body) => body.length < 1_000_000);
  return {
    'queries that are refused': flood(url, 1, refused),
    'the same from two hundred addresses': flood(url, 200, refused),
    'ten megabytes at a time': flood(url, 1, [ATTACKS['ten megabytes'] ?? '']),
    'the same from two hundred addresses ': flood(url, 200, [ATTACKS['ten megabytes'] ?? '']),
    'values of no type': flood(url, 1, [ATTACKS['values of no type'] ?? '']),
    'large variables': flood(
      url,
      1,
      Array.from({ length: 8 }, (_, turn) =>
        JSON.stringify({
          query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          variables: { ids: pick(turn, 30_000) },
        }),
      ),
    ),
    'the dearest that is allowed, never the same': flood(
      url,
      1,
      Array.from({ length: 400 }, (_, turn) =>
        JSON.stringify({
          query:
            'query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 3, limit: 2000) { entities { id name type aliases degree relations(first: 3) { nodes { id type status } } } } }',
          variables: { ids: pick(turn, 20) },
        }),
      ),
    ),
    'queries that nobody has seen before': flood(
      url,
      1,
      Array.from({ length: 400 }, (_, turn) =>
        JSON.stringify({
          query: `query q${turn} { ${Array.from({ length: 30 }, (_each, index) => `a${index}: entities(search: "第${turn}${index}", first: 20) { nodes { id name } }`).join(' ')} }`,
        }),
      ),
    ),
    'bodies that trickle': trickle(url),
  };
}

/** Addresses that no attack had before. */
let addresses = 0;

/** Sends the bodies in turn from so many addresses, as fast as they are answered. */
const flood =
  (url: URL, callers: number, bodies: readonly string[]): Attack =>
  async () => {
    const first = addresses;
    addresses += callers;
    const from = (index: number) => `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`;
    const {
      '2xx': answered,
      non2xx,
      errors,
    } = await autocannon({
      url: url.href,
      connections: CALLERS,
      duration: SECONDS + 1,
      workers: 1,
      method: 'POST',
      requests: Array.from({ length: Math.max(callers, bodies.length) }, (_, turn) => ({
        body: bodies[turn % bodies.length]!,
        headers: {
          'content-type': 'application/json',
          // The server takes it for what a proxy says of its client.
          'x-forwarded-for': from(first + (turn % callers)),
        },
      })),
    });
    return { answered, refused: non2xx + errors };
  };

const trickle =
  (url: URL): Attack =>
  async (over) => {
    let refused = 0;
    const sockets = Array.from({ length: 200 }, () => {
      const socket = connect(Number(url.port), url.hostname);
      socket.on('error', () => undefined).on('close', () => (refused += 1));
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"q',
      );
      return socket;
    });
    const drip = setInterval(() => sockets.forEach((socket) => socket.write('x')), 100);
    await once(over, 'abort');
    clearInterval(drip);
    const cut = refused;
    for (const socket of sockets) socket.destroy();
    return { answered: 0, refused: cut };
  };
