import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { EXPORT_FORMATS } from '#export';
import { createServer, listen } from './server.ts';
import { type Served, serve } from './testing/served.ts';

let served: Served;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'innograph-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Innograph</title>');
  await writeFile(join(webRoot, 'assets', 'main-4f2a.js'), 'export {};');
  served = await serve([countyPlan, companyNews], { webRoot });
});
afterAll(async () => {
  await served.close();
  await rm(webRoot, { recursive: true, force: true });
});

const post = (
  payload: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
) => served.app.inject({ method: 'POST', url: '/graphql', payload, headers });

const codeIn = (body: string) => /"code":"(\w+)"/.exec(body)?.[1];

describe('malformed requests', () => {
  test.each([
    ['JSON that is none', '{', 400, 'USAGE'],
    ['an empty body', '', 400, 'USAGE'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query":{"a":1}}', 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query":"{ __typename }","variables":[1]}', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query":"{ entities("}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nothing }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown type of entity',
      '{"query":"{ entities(types: [Planet]) { totalCount } }"}',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong type',
      '{"query":"query ($n: Int!) { entities(first: $n) { totalCount } }","variables":{"n":"x"}}',
      400,
      'BAD_USER_INPUT',
    ],
    ['an unknown mutation', '{"query":"mutation { remove }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there',
      '{"query":"query a { __typename }","operationName":"b"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, 'LIMIT'],
    ['a key that pollutes prototypes', '{"query":"{ __typename }","__proto__":{"polluted":1}}', 400, 'USAGE'],
    [
      'a circle of fragments',
      '{"query":"{ entity(id: 1) { ...a } } fragment a on Entity { ...b } fragment b on Entity { ...a }"}',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a body beyond the limit',
      JSON.stringify({ query: `#${'x'.repeat(1_000_000)}\n{ __typename }` }),
      413,
      'LIMIT',
    ],
  ])('%s', async (_what, payload, status, code) => {
    const response = await post(payload);
    expect([response.statusCode, codeIn(response.body)]).toEqual([status, code]);
    expect(response.body).not.toMatch(/node_modules|\.ts:\d|\\n +at /);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
    'nonsense',
  ])('content type %s', async (type) => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
    expect([response.statusCode, codeIn(response.body)]).toEqual([415, 'UNSUPPORTED']);
  });

  test.each([
    ['of another list', Buffer.from('["x"]').toString('base64url')],
    ['that is no cursor', 'not a cursor'],
    ['that is empty', ''],
    ['with signs of a query language', "') MATCH (n) DETACH DELETE n //"],
  ])('a cursor %s', async (_what, after) => {
    for (const list of ['entities', 'documents', 'plans', 'targets']) {
      const { errors, status } = await served.ask(
        `query ($after: String) { ${list}(after: $after) { totalCount } }`,
        { after },
      );
      expect([list, errors?.[0]?.extensions.code, status]).toEqual([list, 'USAGE', 400]);
    }
  });
});

describe('hostile strings change nothing and find nothing they should not', () => {
  test.each([
    "'; MATCH (n) DETACH DELETE n; //",
    '" OR true //',
    '`) RETURN 1 //',
    '$ids',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '\u0000\u001f\u2028',
    '\ud800',
    '%\\_*',
    '__proto__',
    'constructor',
  ])('%j', async (text) => {
    const before = await served.store.stats();
    const { errors, data } = await served.ask(
      `query ($text: String!, $id: ID!) {
        entities(search: $text, planIds: [$id]) { totalCount }
        targets(search: $text, planIds: [$id]) { totalCount }
        plans(documentIds: [$id]) { totalCount }
        entity(id: $id) { id }
        neighborhood(ids: [$id]) { entities { id } }
        shortestPaths(from: $id, to: $id) { length }
      }`,
      { text, id: text },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      entities: { totalCount: 0 },
      targets: { totalCount: 0 },
      plans: { totalCount: 0 },
      entity: null,
      neighborhood: { entities: [] },
    });
    expect(await served.store.stats()).toEqual(before);
  });
});

describe('GET /graphql', () => {
  test('tells a browser what is there, without asking another host', async () => {
    const response = await served.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('text/plain');
  });

  test('answers a query of a client that can set headers, not of a form on another site', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ stats { documents } }')}`;
    const preflighted = await served.app.inject({ url, headers: { 'apollo-require-preflight': '1' } });
    expect(preflighted.json()).toEqual({ data: { stats: { documents: 2 } } });
    const simple = await served.app.inject({ url });
    expect([simple.statusCode, codeIn(simple.body)]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('the page', () => {
  test('is served at the root and at the addresses that it routes', async () => {
    for (const url of ['/', '/entity/e_1?lang=en']) {
      const response = await served.app.inject({ url, headers: { accept: 'text/html,*/*' } });
      expect([url, response.statusCode]).toEqual([url, 200]);
      expect(response.body).toContain('<title>Innograph</title>');
      expect(response.headers['cache-control']).toBe('no-cache');
    }
  });

  test('has its hashed files kept by browsers', async () => {
    const response = await served.app.inject('/assets/main-4f2a.js');
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toContain('immutable');
  });

  test.each([
    '/assets/gone.js',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/export.exe',
    '/export.json/../x',
    '/graphqlx',
  ])('%s is not there', async (url) => {
    const response = await served.app.inject({ url });
    expect([404, 403]).toContain(response.statusCode);
    expect(response.body).not.toContain('innograph"');
  });

  test('runs no inline script, and nobody frames it', async () => {
    const { headers } = await served.app.inject('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('says how to build it where it is not built', async () => {
    const app = await createServer({ store: served.store, webRoot: join(webRoot, 'none') });
    const response = await app.inject('/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('npm run build');
    await app.close();
  });
});

describe('downloads', () => {
  test.each(Object.keys(EXPORT_FORMATS))('/export.%s comes as a file', async (format) => {
    const response = await served.app.inject(`/export.${format}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="innograph.${format}"`);
    expect(response.body).toContain('松涛湖未来科技城');
  });

  test.each([
    '/export.csv?table=secrets',
    '/export.json?table=targets',
    '/export.csv?x=1',
    '/export.csv?table=targets&table=entities',
  ])('refuses %s', async (url) => {
    const response = await served.app.inject(url);
    expect([response.statusCode, codeIn(response.body)]).toEqual([400, 'USAGE']);
  });

  test('names the formats where one is unknown', async () => {
    const response = await served.app.inject('/export.xml');
    expect(response.statusCode).toBe(404);
    expect(response.body).toContain('graphml');
  });
});

test('health and metrics', async () => {
  expect((await served.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  await served.ask('{ nothing }');
  const { body } = await served.app.inject('/metrics');
  expect(body).toMatch(
    /innograph_http_request_seconds_count\{method="POST",route="\/graphql",status="400"\} \d+/,
  );
  expect(body).toMatch(/innograph_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} \d+/);
  expect(body).toMatch(/innograph_store_seconds_count \d+/);
  expect(body).toContain('innograph_jobs_unfinished 0');
});

test('large answers are compressed', async () => {
  const response = await served.app.inject({ url: '/export.json', headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers['content-encoding']).toBe('gzip');
});

describe('listening', () => {
  test('on a taken port says so, and what to do', async () => {
    const first = await createServer({ store: served.store });
    const address = new URL(await listen(first, { host: '127.0.0.1', port: 0 }));
    const second = await createServer({ store: served.store });
    try {
      await expect(listen(second, { host: '127.0.0.1', port: Number(address.port) })).rejects.toMatchObject({
        code: 'PORT_IN_USE',
        message: expect.stringContaining(`${address.port} on 127.0.0.1 is taken`) as string,
      });
      expect(await (await fetch(new URL('/healthz', address))).json()).toEqual({ status: 'ok' });
    } finally {
      await first.close();
      await second.close();
    }
  });

  test('at an address of another machine is a mistake of the caller', async () => {
    const app = await createServer({ store: served.store });
    await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({ code: 'USAGE' });
    await app.close();
  });
});
