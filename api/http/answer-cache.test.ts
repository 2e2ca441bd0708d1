import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idOf } from '#cypher/testing/build-facts';
import { city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { overriding, type Served, serve } from '../testing/served.ts';

let served: Served;
let questions = 0;
let broken = false;
beforeAll(async () => {
  served = await serve([countyPlan], {}, (store) =>
    overriding(store, {
      graph(known) {
        questions += 1;
        return broken ? Promise.reject(new Error('broken')) : store.graph(known);
      },
    }),
  );
});
afterAll(() => served.close());
beforeEach(() => {
  questions = 0;
  broken = false;
});

const DEGREE = 'query ($id: ID!) { entity(id: $id) { degree } }';

test('the same question is computed once for one version of the graph, and anew for the next', async () => {
  const first = await served.ask(DEGREE, { id: idOf(city) });
  expect(await served.ask(DEGREE, { id: idOf(city) })).toEqual(first);
  expect(questions).toBe(1);
  await served.store.load(companyNews);
  const later = await served.ask(DEGREE, { id: idOf(city) });
  expect(questions).toBe(2);
  expect(later).not.toEqual(first);
});

test('other variables are another question', async () => {
  await served.ask(DEGREE, { id: 'e_1' });
  await served.ask(DEGREE, { id: 'e_2' });
  expect(questions).toBe(2);
});

test('an answer with an error is not kept', async () => {
  broken = true;
  expect((await served.ask(DEGREE, { id: 'e_3' })).errors).toHaveLength(1);
  broken = false;
  expect((await served.ask(DEGREE, { id: 'e_3' })).errors).toBeUndefined();
  expect(questions).toBe(2);
});

test('a kept answer looks like a computed one', async () => {
  const post = () =>
    served.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: DEGREE, variables: { id: 'e_4' } },
    });
  const [computed, kept] = [await post(), await post()];
  expect(questions).toBe(1);
  expect(kept.body).toBe(computed.body);
  const shown = ['content-type', 'cache-control', 'content-security-policy', 'content-length'];
  for (const header of shown)
    expect([header, kept.headers[header]]).toEqual([header, computed.headers[header]]);
  expect(kept.headers['x-request-id']).not.toBe(computed.headers['x-request-id']);
});

test('neither is an answer of another type of content', async () => {
  const post = (accept: string) =>
    served.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: DEGREE, variables: { id: 'e_5' } },
      headers: { accept },
    });
  for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
    expect((await post(accept)).headers['content-type']).toContain(accept);
  }
});

test('a large kept answer is compressed for those who take gzip, and for nobody else', async () => {
  const post = (encoding: string) =>
    served.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ __schema { types { name description } } }' },
      headers: { 'accept-encoding': encoding },
    });
  const computed = await post('identity');
  for (const encoding of ['gzip', 'gzip, deflate, br', 'gzip;q=0.5']) {
    const kept = await post(encoding);
    expect([encoding, kept.headers['content-encoding'], kept.headers.vary]).toEqual([
      encoding,
      'gzip',
      'accept-encoding',
    ]);
    expect(gunzipSync(kept.rawPayload).toString()).toBe(computed.body);
  }
  for (const encoding of ['identity', 'gzip;q=0']) {
    const kept = await post(encoding);
    expect([encoding, kept.headers['content-encoding'], kept.body]).toEqual([
      encoding,
      undefined,
      computed.body,
    ]);
  }
});
