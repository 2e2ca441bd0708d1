import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countyPlan } from '#cypher/testing/sample-facts';
import type { Access } from '../access/access.ts';
import { verifyBearer } from '../access/bearer.ts';
import { BrowserSessions } from '../access/browser-sessions.ts';
import { KeyFile } from '../access/key-file.ts';
import { type Scope, SCOPES } from '../access/scopes.ts';
import { createServer } from '../server.ts';
import { type Served, serve } from '../testing/served.ts';
import { serverLogger } from './logger.ts';

let folder: string;
let keys: KeyFile;
let browsers: BrowserSessions;
let log = '';
const open: Served[] = [];

const served = async (access: Access): Promise<Served> => {
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    },
  });
  const one = await serve([countyPlan], { access, logger: serverLogger('debug', destination) });
  open.push(one);
  return one;
};

let standard: Served;
let closed: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innograph-access-'));
  keys = new KeyFile(join(folder, 'keys.json'));
  browsers = new BrowserSessions();
  standard = await served({ keys, browsers });
  closed = await served({ keys, anonymous: [] });
});
afterAll(async () => {
  for (const one of open) await one.close();
  await rm(folder, { recursive: true, force: true });
});

const authorised = (key: string) => ({ authorization: `Bearer ${key}` });
const VIEWER = '{ viewer { name scopes } }';
const REMOVE = 'mutation { removeDocument(id: "d_0") { id } }';

/** What a request came to: the code of its error, or what it answered. */
const outcome = async (at: Served, query: string, headers: Record<string, string> = {}) => {
  const { errors, data, status } = await at.ask(query, {}, headers);
  return errors === undefined ? data : [status, errors[0]?.extensions.code];
};

describe('scopes', () => {
  test('whoever has no key may read and change nothing', async () => {
    expect(await outcome(standard, VIEWER)).toEqual({ viewer: { name: 'anonymous', scopes: ['read'] } });
    expect(await outcome(standard, REMOVE)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await outcome(standard, '{ jobs { id } }')).toEqual([401, 'UNAUTHENTICATED']);
    const upload = await standard.app.inject({
      method: 'POST',
      url: '/upload?name=a.txt',
      headers: { 'content-type': 'application/octet-stream' },
      payload: 'x',
    });
    expect([upload.statusCode, upload.headers['www-authenticate']]).toEqual([
      401,
      expect.stringContaining('Bearer'),
    ]);
  });

  test.each(Object.keys(SCOPES) as Scope[])('a key with %s may do that and no more', async (scope) => {
    const key = await keys.create(scope, [scope], null);
    const mayIngest = scope === 'ingest' || scope === 'admin';
    expect(await outcome(standard, REMOVE, authorised(key))).toEqual(
      // There is no such document, which only those learn who may remove one.
      mayIngest ? [404, 'NOT_FOUND'] : [403, 'FORBIDDEN'],
    );
    expect(await outcome(closed, '{ stats { documents } }', authorised(key))).toEqual({
      stats: { documents: 1 },
    });
  });

  test('what is compiled for those who may is refused to others', async () => {
    const key = await keys.create('often', ['ingest'], null);
    for (let count = 0; count < 6; count += 1) {
      expect(await outcome(standard, '{ jobs { id name } }', authorised(key))).toEqual({ jobs: [] });
    }
    const { body } = await standard.app.inject('/metrics');
    expect(body).toMatch(/^innograph_compiled_answers_total [1-9]/m);
    expect(await outcome(standard, '{ jobs { id name } }')).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a wrong key is refused even for what is open to all', async () => {
    for (const authorization of ['Bearer inno_x', 'Bearer x.y.z', 'Basic YTpi', 'Bearer']) {
      expect([authorization, await outcome(standard, VIEWER, { authorization })]).toEqual([
        authorization,
        [401, 'UNAUTHENTICATED'],
      ]);
    }
  });
});

describe('where reading needs a key', () => {
  test.each(['/graphql', '/export.json', '/metrics'])('%s asks for one', async (url) => {
    const response = await closed.app.inject({ url });
    expect([response.statusCode, response.body]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
  });

  test.each(['/healthz', '/readyz', '/'])('%s is open', async (url) => {
    expect((await closed.app.inject({ url })).statusCode).toBe(200);
  });

  test('an answer that a key got is not given to those without', async () => {
    const key = await keys.create('reader', ['read'], null);
    const query = '{ stats { entities } }';
    for (let turn = 0; turn < 2; turn += 1) await closed.ask(query, {}, authorised(key));
    expect(await outcome(closed, query)).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe("the browser of the server's own user", () => {
  const enter = (token: string) => standard.app.inject({ url: `/?token=${token}&lang=en` });

  test('gets a session from an address that works once', async () => {
    const token = browsers.newToken();
    const first = await enter(token);
    expect([first.statusCode, first.headers.location]).toEqual([303, '/?lang=en']);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const headers = { cookie: cookie.split(';')[0]! };
    expect(await outcome(standard, VIEWER, headers)).toEqual({
      viewer: { name: 'browser', scopes: ['curate', 'ingest', 'read'] },
    });
    const second = await enter(token);
    expect([second.statusCode, second.headers['set-cookie']]).toEqual([403, undefined]);
  });

  test('is not taken for one where a page of another origin asks', async () => {
    const cookie = String((await enter(browsers.newToken())).headers['set-cookie']).split(';')[0]!;
    const foreign: Record<string, string>[] = [
      { origin: 'http://127.0.0.1:9999', host: '127.0.0.1:80' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect(await outcome(standard, REMOVE, { cookie, ...headers })).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(await outcome(standard, REMOVE, { cookie, 'sec-fetch-site': 'same-origin' })).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  test('cannot make up a session', async () => {
    for (const value of ['', 'x', '__proto__', 'a'.repeat(5_000)]) {
      expect(await outcome(standard, REMOVE, { cookie: `innograph-0=${value}` })).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
    }
    expect((await enter('x')).statusCode).toBe(403);
  });
});

describe('bearer tokens', () => {
  let provider: Server;
  let at: Served;
  let sign: (
    claims: Record<string, unknown>,
    options?: { issuer?: string; audience?: string },
  ) => Promise<string>;
  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    provider = createHttpServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    const { port } = provider.address() as AddressInfo;
    const settings = { issuer: 'https://id.example', audience: 'innograph' };
    at = await served({
      bearer: verifyBearer({ jwks: new URL(`http://127.0.0.1:${port}/jwks`), ...settings }),
    });
    sign = (claims, { issuer = settings.issuer, audience = settings.audience } = {}) =>
      new SignJWT({ sub: 'ann', exp: Date.now() / 1000 + 60, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(issuer)
        .setAudience(audience)
        .sign(privateKey);
  });
  afterAll(() => new Promise((resolve) => provider.close(resolve)));

  test('are read for their subject and scopes', async () => {
    const token = await sign({ scope: 'openid innograph:ingest' });
    expect(await outcome(at, VIEWER, authorised(token))).toEqual({
      viewer: { name: 'ann', scopes: ['ingest', 'read'] },
    });
    expect(await outcome(at, '{ stats { plans } }', authorised(await sign({})))).toEqual([403, 'FORBIDDEN']);
  });

  test('are refused when old, of another issuer, for another audience, unsigned or changed', async () => {
    const good = await sign({ scope: 'admin' });
    const [head = '', body = '', signature = ''] = good.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const other = Buffer.from(JSON.stringify({ sub: 'eve', scope: 'admin' })).toString('base64url');
    const bad = [
      await sign({ scope: 'admin', exp: Date.now() / 1000 - 120 }),
      await sign({ scope: 'admin' }, { issuer: 'https://other.example' }),
      await sign({ scope: 'admin' }, { audience: 'other' }),
      `${none}.${body}.`,
      `${head}.${other}.${signature}`,
    ];
    for (const token of bad)
      expect(await outcome(at, VIEWER, authorised(token))).toEqual([401, 'UNAUTHENTICATED']);
  });
});

/** The addresses in Fastify's drawing of its tree of routes, and how each may be asked. */
function routesIn(tree: string): Map<string, 'GET' | 'POST'> {
  const routes = new Map<string, 'GET' | 'POST'>();
  const above: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', part = '', methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?/.exec(line) ?? [];
    const depth = indent.length / 4;
    above[depth] = part;
    if (methods !== undefined) {
      routes.set(above.slice(0, depth + 1).join(''), methods.includes('POST') ? 'POST' : 'GET');
    }
  }
  return routes;
}

test('without a key no route answers but those that are open on purpose', async () => {
  const app = await createServer({
    store: standard.store,
    access: { browsers, anonymous: [] },
    handover: {
      token: 'x'.repeat(32),
      ingest: () => Readable.from([]),
      remove: () => Promise.resolve([]),
      backup: () => Readable.from([]),
    },
    intake: { find: () => Promise.resolve({ files: [], failures: [] }), ingest: () => Readable.from([]) },
  });
  app.get('/forgotten', () => 'a route that does not say who may use it');
  await app.ready();
  const outcomes: Record<string, number> = {};
  for (const [url, method] of routesIn(app.printRoutes({ commonPrefix: false }))) {
    const payload = method === 'POST' ? {} : undefined;
    outcomes[url] = (await app.inject({ method, url: url.replace(':format', 'json'), payload })).statusCode;
  }
  await app.close();
  const ofCode = (code: number) => Object.keys(outcomes).filter((url) => outcomes[url] === code);
  expect(ofCode(200).sort()).toEqual(['/', '/healthz', '/readyz']);
  // Each of these has a token of its own.
  expect(ofCode(404).sort()).toEqual(['/handover', '/handover/backup', '/handover/gone', '/handover/token']);
  expect(ofCode(401).sort()).toEqual([
    '/export.:format',
    '/forgotten',
    '/graph',
    '/graphql',
    '/graphql/stream',
    '/metrics',
    '/upload',
  ]);
  expect(Object.keys(outcomes)).toHaveLength(14);
});

test('every route of the hand-over takes the token that is its own', async () => {
  const token = 'x'.repeat(32);
  const app = await createServer({
    store: standard.store,
    access: { browsers },
    handover: {
      token,
      ingest: () => Readable.from([]),
      remove: (names) => Promise.resolve(names),
      backup: () => Readable.from([]),
    },
  });
  const bodies = {
    '/handover': { files: [{ path: '/a', name: 'a' }] },
    '/handover/gone': { names: ['a'] },
    '/handover/backup': { file: '/a' },
  };
  for (const [url, payload] of Object.entries({ ...bodies, '/handover/token': {} })) {
    const headers = { authorization: `Bearer ${token}` };
    expect((await app.inject({ method: 'POST', url, headers, payload })).statusCode, url).toBe(200);
    expect((await app.inject({ method: 'POST', url, payload })).statusCode, url).toBe(404);
  }
  await app.close();
});

test('the log holds no key, cookie, token or query', async () => {
  const key = await keys.create('logged', ['admin'], null);
  const token = browsers.newToken();
  const cookie = String((await standard.app.inject({ url: `/?token=${token}` })).headers['set-cookie']);
  await standard.ask(VIEWER, {}, authorised(key));
  await standard.ask(VIEWER, {}, authorised(`${key}x`));
  expect(log).toContain('request completed');
  for (const secret of [key, key.slice(18), token, cookie.split(/[=;]/)[1]!, 'viewer'])
    expect(log).not.toContain(secret);
});
