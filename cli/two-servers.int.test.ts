import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshNeo4j, neo4jIsHere } from '#cypher/testing/neo4j-server';
import { newFolder, printed, run, start } from './testing/run.ts';

const plan = (year: number, company: string) =>
  `星河县科技局${year}年工作计划\n一、重点工作\n支持${company}建设星河未来科技城。\n`;

const answerSchema = z.object({ data: z.record(z.string(), z.unknown()).nullish() });
const progressSchema = z.object({
  data: z.object({
    jobProgress: z.object({ state: z.string(), files: z.array(z.object({ outcome: z.string() })) }),
  }),
});

/** One of several servers on one Neo4j, in a process of its own. */
class Server {
  readonly #child: ChildProcess;
  readonly #address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.#address = address;
  }

  static async start(environment: Readonly<Record<string, string>>): Promise<Server> {
    const child = start(['serve', '--port', '0'], environment);
    const [address] = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);
    return new Server(child, address);
  }

  async ask(query: string, variables: object = {}, key = ''): Promise<Record<string, unknown>> {
    const response = await this.#post(
      '/graphql',
      JSON.stringify({ query, variables }),
      'application/json',
      key,
    );
    const text = await response.text();
    const { data } = answerSchema.parse(JSON.parse(text));
    if (data == null) throw new Error(`HTTP ${response.status}: ${text}`);
    return data;
  }

  /** The names of all documents, in order. */
  async documents(): Promise<string[]> {
    const list = z.object({ documents: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });
    const data = await this.ask('{ documents(first: 100) { nodes { name } } }');
    return list.parse(data).documents.nodes.map(({ name }) => name);
  }

  async companies(): Promise<string[]> {
    const list = z.object({ entities: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });
    const data = await this.ask(
      '{ entities(types: [Company], first: 100, orderBy: name) { nodes { name } } }',
    );
    return list.parse(data).entities.nodes.map(({ name }) => name);
  }

  /** Sends a document; waits until it is taken in and gives what became of it. */
  async take(name: string, text: string, key: string): Promise<string> {
    const path = `/upload?name=${encodeURIComponent(name)}`;
    const response = await this.#post(path, text, 'application/octet-stream', key);
    const { job } = z.object({ job: z.object({ id: z.string() }) }).parse(await response.json());
    const query = 'subscription ($id: ID!) { jobProgress(id: $id) { state files { outcome } } }';
    const stream = JSON.stringify({ query, variables: job });
    const told = await (await this.#post('/graphql/stream', stream, 'application/json', key)).text();
    // The stream ends with the job.
    const last = [...told.matchAll(/^data: (\{.*\})$/gm)].at(-1)?.[1] ?? '';
    const { state, files } = progressSchema.parse(JSON.parse(last)).data.jobProgress;
    return `${state} ${files[0]?.outcome ?? ''}`;
  }

  async export(): Promise<string> {
    return (await fetch(new URL('/export.json', this.#address))).text();
  }

  /** The status of a request with this key. */
  async statusWith(key: string): Promise<number> {
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    return (await this.#post('/graphql', body, 'application/json', key)).status;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill(signal);
    await gone;
  }

  #post(path: string, body: string, type: string, key: string): Promise<Response> {
    return fetch(new URL(path, this.#address), {
      method: 'POST',
      headers: {
        'content-type': type,
        accept: path === '/graphql/stream' ? 'text/event-stream' : 'application/json',
        ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
    });
  }
}

describe.runIf(neo4jIsHere())('two servers on one Neo4j', { timeout: 120_000 }, () => {
  let neo4j: Awaited<ReturnType<typeof freshNeo4j>>;
  let environment: Readonly<Record<string, string>>;
  let one: Server;
  let two: Server;
  let key: string;

  beforeAll(async () => {
    neo4j = await freshNeo4j();
    environment = {
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
      INNOGRAPH_KEYS: join(await newFolder(), 'keys.json'),
    };
    // Both find a graph without any schema, at the same time.
    [one, two] = await Promise.all([Server.start(environment), Server.start(environment)]);
    key = (await run(['key', 'create', 'loader', '--scopes', 'ingest'], environment)).stdout.trim();
  }, 600_000);
  afterAll(async () => {
    await Promise.all([one.stop(), two.stop()]);
    await neo4j.discard();
  });

  test('whoever was told of a change by one never gets an older answer from the other', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const [taking, asked] = turn % 2 === 0 ? [one, two] : [two, one];
      const company = `星河${'甲乙丙丁戊己庚辛壬癸'[turn] ?? ''}光科技有限公司`;
      // Asked before, so that the other keeps an answer.
      for (let time = 0; time < 6; time += 1) expect(await asked.companies()).not.toContain(company);
      expect(await taking.take('计划.txt', plan(2024, company), key)).toBe(
        turn === 0 ? 'done new' : 'done replaced',
      );
      expect(await asked.companies()).toEqual([company]);
      expect(await taking.companies()).toEqual([company]);
    }
    expect(await one.documents()).toEqual(['计划.txt']);
  });

  test('what one takes away is gone from the other', async () => {
    await two.take('去年.txt', plan(2023, '星河旧光科技有限公司'), key);
    expect(await one.documents()).toEqual(['去年.txt', '计划.txt']);
    const data = await one.ask('{ documents { nodes { id name } } }');
    const { documents } = z
      .object({ documents: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) })
      .parse(data);
    const { id } = documents.nodes.find(({ name }) => name === '去年.txt')!;
    await one.ask('mutation ($id: ID!) { removeDocument(id: $id) { id } }', { id }, key);
    expect(await two.documents()).toEqual(['计划.txt']);
    expect(await two.companies()).not.toContain('星河旧光科技有限公司');
  });

  test('both take documents in at the same time: one writes after the other, and nothing is lost', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => {
        const server = turn % 2 === 0 ? one : two;
        // One name that both fight for, and one of each turn's own.
        return Promise.all([
          server.take('争.txt', plan(2025, `星河争${'子丑寅卯辰巳午未'[turn] ?? ''}科技有限公司`), key),
          server.take(
            `各${turn}.txt`,
            plan(2026, `星河各${'子丑寅卯辰巳午未'[turn] ?? ''}科技有限公司`),
            key,
          ),
        ]);
      }),
    );
    for (const [fought, own] of outcomes) {
      expect(fought).toMatch(/^done (?:new|replaced)$/);
      expect(own).toBe('done new');
    }
    const names = Array.from({ length: 8 }, (_, turn) => `各${turn}.txt`);
    expect(new Set(await one.documents())).toEqual(new Set(['计划.txt', '争.txt', ...names]));
    const [ofOne, ofTwo] = await Promise.all([one.companies(), two.companies()]);
    expect(ofOne).toEqual(ofTwo);
    expect(ofOne.filter((name) => name.startsWith('星河争'))).toHaveLength(1);
    expect(await one.export()).toBe(await two.export());
  });

  test('a key is good for both, and refused by both once it is revoked', async () => {
    const made = await run(['key', 'create', 'short', '--scopes', 'read'], environment);
    const short = made.stdout.trim();
    expect(await Promise.all([one.statusWith(short), two.statusWith(short)])).toEqual([200, 200]);
    await run(['key', 'revoke', 'short'], environment);
    expect(await Promise.all([one.statusWith(short), two.statusWith(short)])).toEqual([401, 401]);
  });

  test('a job belongs to the server that was given it', async () => {
    const data = await one.ask('{ jobs(first: 500) { id } }', {}, key);
    const { jobs } = z.object({ jobs: z.array(z.object({ id: z.string() })).min(1) }).parse(data);
    expect(await two.ask('query ($id: ID!) { job(id: $id) { id } }', jobs[0], key)).toEqual({ job: null });
  });

  test('one that is killed amid its work leaves the other in order', async () => {
    const third = await Server.start(environment);
    const cut = Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        third.take(`断${turn}.txt`, plan(2027, `星河断光科技有限公司`), key).catch(() => 'cut'),
      ),
    );
    await expect.poll(() => two.documents(), { timeout: 30_000, interval: 20 }).toContain('断0.txt');
    await third.stop('SIGKILL');
    expect(await cut).toContain('cut');
    expect(await one.take('后.txt', plan(2028, '星河后光科技有限公司'), key)).toBe('done new');
    expect(await two.companies()).toContain('星河后光科技有限公司');
    expect(await one.export()).toBe(await two.export());
  });
});
