import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { BrowserSessions } from '../access/browser-sessions.ts';
import { KeyFile } from '../access/key-file.ts';
import { listen } from '../server.ts';
import { type Served, serve } from '../testing/served.ts';
import type { JobRow } from './job.ts';
import { Jobs } from './jobs.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';

const jobSchema = z.object({
  state: z.string(),
  total: z.number().nullable(),
  done: z.number(),
  error: z.object({ code: z.string() }).nullable(),
  files: z.array(
    z.object({
      name: z.string(),
      outcome: z.string(),
      documentId: z.string().nullable(),
      error: z.object({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
});
type Job = z.infer<typeof jobSchema>;
const FIELDS = '{ state total done error { code } files { name outcome documentId error { code message } } }';

let served: Served;
let address: URL;
let headers: Record<string, string>;
/** A folder of temporary files of its own, so that no other test's uploads are counted. */
let temporary: string;
const usualFolder = process.env.TMPDIR;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'innograph-jobs-'));
  process.env.TMPDIR = temporary;
  const keys = new KeyFile(join(temporary, 'keys.json'));
  served = await serve([], {
    access: { keys, browsers: new BrowserSessions() },
    limits: { uploadBytes: 100_000, waitingJobs: 4 },
    patienceMs: 300,
  });
  address = new URL(await listen(served.app, { host: '127.0.0.1', port: 0 }));
  headers = { authorization: `Bearer ${await keys.create('tests', ['ingest'], null)}` };
}, 60_000);
afterAll(async () => {
  await served.close();
  if (usualFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualFolder;
  await rm(temporary, { recursive: true, force: true });
});

const uploadFolders = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('innograph-upload-')).length;
/** An answer may reach the client a moment before the folder is gone. */
const leavesNothing = () => expect.poll(uploadFolders).toBe(0);

const upload = (name: string, payload: string | Uint8Array, own: Record<string, string> = {}) =>
  served.app.inject({
    method: 'POST',
    url: `/upload?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream', ...headers, ...own },
    payload: Buffer.from(payload),
  });

const idIn = (body: string) => z.object({ job: z.object({ id: z.string() }) }).parse(JSON.parse(body)).job.id;

/** Follows a job to its end over a real connection, as a client does; every state that was told. */
async function follow(id: string): Promise<Job[]> {
  const client = createClient({ url: new URL('/graphql/stream', address).href, headers });
  const told: Job[] = [];
  const query = `subscription ($id: ID!) { jobProgress(id: $id) ${FIELDS} }`;
  for await (const { data, errors } of client.iterate({ query, variables: { id } })) {
    if (errors) throw new Error(errors.map(({ extensions }) => String(extensions.code)).join());
    told.push(jobSchema.parse(data?.jobProgress));
  }
  client.dispose();
  return told;
}

const taken = async (name: string, content: string | Uint8Array): Promise<Job> =>
  (await follow(idIn((await upload(name, content)).body))).at(-1)!;

describe('an upload', () => {
  test('is taken in, told of to the end, read at once, and taken away again', async () => {
    const response = await upload('星河县2024.txt', PLAN);
    expect(response.statusCode).toBe(202);
    const told = await follow(idIn(response.body));
    expect(told.at(-1)).toMatchObject({ state: 'done', total: 1, done: 1, error: null });
    const [file] = told.at(-1)!.files;
    expect(file).toMatchObject({ name: '星河县2024.txt', outcome: 'new', error: null });

    const { data } = await served.ask('{ documents { nodes { id name } } }');
    expect(data).toEqual({ documents: { nodes: [{ id: file?.documentId, name: '星河县2024.txt' }] } });
    expect((await taken('星河县2024.txt', PLAN)).files[0]?.outcome).toBe('unchanged');
    expect((await taken('星河县2024.txt', `${PLAN}支持企业。\n`)).files[0]?.outcome).toBe('replaced');

    const [document] = (await served.store.documents({ first: 1 })).rows;
    const remove = `mutation ($id: ID!) { removeDocument(id: $id) { name } }`;
    const variables = { id: document?.node.id };
    expect((await served.ask(remove, variables, headers)).data).toEqual({
      removeDocument: { name: '星河县2024.txt' },
    });
    expect((await served.ask('{ documents { totalCount } }')).data).toEqual({ documents: { totalCount: 0 } });
    expect((await served.ask(remove, variables, headers)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await leavesNothing();
  });

  test('may be a zip, in which a bad file stops no other', async () => {
    const zip = zipSync({
      '2024/甲.txt': Buffer.from(PLAN),
      '2024/乙.txt': new Uint8Array(0),
      '2024/丙.txt': Buffer.from(PLAN.replaceAll('星河', '云溪')),
    });
    const job = await taken('plans.zip', zip);
    expect(job).toMatchObject({ state: 'done', total: 3, done: 3 });
    const outcomes = Object.fromEntries(job.files.map(({ name, outcome }) => [name, outcome]));
    expect(outcomes).toEqual({
      'plans.zip/2024/甲.txt': 'new',
      'plans.zip/2024/乙.txt': 'failed',
      'plans.zip/2024/丙.txt': 'new',
    });
  });

  test('that cannot be read says why, without the path at which the server keeps it', async () => {
    const damaged = await taken('a.zip', 'PK no zip');
    expect(damaged).toMatchObject({ state: 'failed', error: { code: 'UNREADABLE' } });
    const empty = await taken('b.txt', ' \n');
    expect(empty.files[0]).toMatchObject({ outcome: 'failed', documentId: null });
    expect(empty.files[0]?.error?.message).not.toContain(tmpdir());
    await leavesNothing();
  });

  test.each([
    ['too large', () => upload('a.txt', 'x'.repeat(100_001)), 413, 'TOO_LARGE'],
    ['empty', () => upload('a.txt', ''), 422, 'EMPTY'],
    [
      'of another content type',
      () => upload('a.txt', PLAN, { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED',
    ],
    [
      'of a form',
      () => upload('a.txt', PLAN, { 'content-type': 'multipart/form-data; boundary=x' }),
      415,
      'UNSUPPORTED',
    ],
    ['as JSON', () => upload('a.txt', '{}', { 'content-type': 'application/json' }), 415, 'UNSUPPORTED'],
  ])('%s is refused', async (_what, send, status, code) => {
    const response = await send();
    expect([response.statusCode, response.body]).toEqual([status, expect.stringContaining(`"${code}"`)]);
    await leavesNothing();
  });

  test.each([
    '../../etc/passwd',
    '..',
    '.hidden',
    'a/b.txt',
    'a\\b.txt',
    'a\0.txt',
    'CON.txt',
    'a:b.txt',
    'x'.repeat(300),
    '',
  ])('named %j is refused', async (name) => {
    const response = await upload(name, PLAN);
    expect([response.statusCode, response.body]).toEqual([400, expect.stringContaining('"USAGE"')]);
  });

  test('that stands still is cut off and leaves nothing behind', async () => {
    const socket = connect(Number(address.port), address.hostname);
    socket.on('error', () => undefined).resume();
    socket.write(
      `POST /upload?name=a.txt HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${headers.authorization}\r\n` +
        'Content-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nabc',
    );
    await new Promise((resolve) => socket.once('close', resolve));
    await leavesNothing();
  });
});

describe('the mutation', () => {
  const INGEST = `mutation ($name: String!, $content: String!) { ingestDocument(name: $name, content: $content) { id name state } }`;

  test('takes a small document in', async () => {
    const content = Buffer.from(PLAN.replaceAll('星河', '银河')).toString('base64');
    const { data } = await served.ask(INGEST, { name: '银河.txt', content }, headers);
    const { id } = z.object({ ingestDocument: z.object({ id: z.string() }) }).parse(data).ingestDocument;
    expect((await follow(id)).at(-1)?.files[0]).toMatchObject({ name: '银河.txt', outcome: 'new' });
    const { data: told } = await served.ask(`query ($id: ID!) { job(id: $id) { state } }`, { id }, headers);
    expect(told).toEqual({ job: { state: 'done' } });
  });

  test('refuses what is no base64, and more than a few at a time', async () => {
    const bad = await served.ask(INGEST, { name: 'a.txt', content: '@@@' }, headers);
    expect([bad.status, bad.errors?.[0]?.extensions.code]).toEqual([400, 'USAGE']);
    const many = Array.from(
      { length: 10 },
      (_, index) => `m${index}: removeDocument(id: "d_${index}") { id }`,
    );
    const flood = await served.ask(`mutation { ${many.join(' ')} }`, {}, headers);
    expect([flood.status, flood.errors?.[0]?.extensions.code]).toEqual([400, 'LIMIT']);
  });
});

describe('the stream', () => {
  const stream = (query: string, own: Record<string, string> = {}) =>
    served.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers: { accept: 'text/event-stream', ...headers, ...own },
      payload: { query },
    });

  test.each([
    ['a query', '{ stats { documents } }', 'USAGE'],
    ['a mutation', 'mutation { removeDocument(id: "d_0") { id } }', 'USAGE'],
    ['a job that is not there', 'subscription { jobProgress(id: "j_0") { state } }', 'NOT_FOUND'],
    ['what is no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { x }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', `subscription { ${'x '.repeat(3_000)} }`, 'LIMIT'],
  ])('refuses %s', async (_what, query, code) => {
    expect((await stream(query)).body).toContain(`"code":"${code}"`);
  });

  test('is closed to those without a key, and to forms', async () => {
    const query = 'subscription { jobProgress(id: "j_0") { state } }';
    expect((await stream(query, { authorization: '' })).body).toContain('UNAUTHENTICATED');
    expect((await stream(query, { 'content-type': 'text/plain' })).statusCode).toBe(415);
    expect((await served.app.inject({ method: 'PUT', url: '/graphql/stream', headers })).statusCode).toBe(
      404,
    );
  });

  test('at /graphql, a subscription is pointed to its own address', async () => {
    const { errors } = await served.ask('subscription { jobProgress(id: "j_0") { state } }', {}, headers);
    expect(errors?.[0]?.message).toContain('/graphql/stream');
  });
});

/** Files of their own making, so that a test can say when each is done. */
describe('the queue', () => {
  const file = (name: string) => ({ path: `/x/${name}`, name });

  function held() {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const jobs = new Jobs(
      {
        find: (_path, name) => Promise.resolve({ files: [file(`${name}1`), file(`${name}2`)], failures: [] }),
        async *ingest(files, signal) {
          for (const each of files) {
            await gate;
            if (signal.aborted) throw new InnographError('INTERRUPTED', 'Stopped.');
            const documentId = createHash('sha1').update(each.name).digest('hex');
            yield {
              file: each,
              outcome: 'new',
              documentId,
              plans: 1,
              entities: 1,
              relations: 0,
              targets: 0,
              warnings: [],
            };
          }
        },
      },
      3,
    );
    return { jobs, release: () => release() };
  }
  const add = (jobs: Jobs, name: string, cleaned: string[] = []) =>
    jobs.add(name, `/x/${name}`, () => {
      cleaned.push(name);
      return Promise.resolve();
    });
  const last = async (jobs: Jobs, { id }: JobRow) => {
    let seen: JobRow | null = null;
    for await (const now of jobs.watch(id)) seen = now;
    return seen;
  };

  test('takes one after the other, and refuses when full', async () => {
    const { jobs, release } = held();
    const cleaned: string[] = [];
    const [a, b] = [add(jobs, 'a', cleaned), add(jobs, 'b', cleaned)];
    add(jobs, 'c', cleaned);
    expect(() => add(jobs, 'd')).toThrow(expect.objectContaining({ code: 'LIMIT' }));
    await wait(5);
    expect([jobs.get(a.id)?.state, jobs.get(b.id)?.state]).toEqual(['running', 'waiting']);
    release();
    expect(await last(jobs, b)).toMatchObject({ state: 'done', total: 2, done: 2 });
    await jobs.close();
    expect(cleaned).toEqual(['a', 'b', 'c']);
  });

  test('lets go of what is cancelled, waiting or under way', async () => {
    const { jobs, release } = held();
    const cleaned: string[] = [];
    const [a, b] = [add(jobs, 'a', cleaned), add(jobs, 'b', cleaned)];
    await wait(5);
    expect(jobs.cancel(b.id).state).toBe('cancelled');
    jobs.cancel(a.id);
    release();
    expect(await last(jobs, a)).toMatchObject({ state: 'cancelled', done: 0 });
    await jobs.close();
    expect(cleaned).toEqual(['a', 'b']);
    expect(() => add(jobs, 'c')).toThrow(expect.objectContaining({ code: 'INTERRUPTED' }));
  });
});
