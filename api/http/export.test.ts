import { afterAll, beforeAll, expect, test } from 'vitest';
import { InnographError } from '#common/errors';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { listen } from '../server.ts';
import { overriding, type Served, serve } from '../testing/served.ts';

/** After how many documents the store fails; null lets it finish. */
let failsAfter: number | null = null;
/** Whether the store does not answer at all. */
let isAway = false;
let served: Served;
let address: string;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews], {}, (store) =>
    overriding(store, {
      version: () =>
        isAway ? Promise.reject(new InnographError('STORE_UNAVAILABLE', 'away')) : store.version(),
      async *facts() {
        let given = 0;
        for await (const facts of store.facts()) {
          if (given === failsAfter) throw new InnographError('STORE_UNAVAILABLE', 'gone');
          given += 1;
          yield facts;
        }
      },
    }),
  );
  address = await listen(served.app, { host: '127.0.0.1', port: 0 });
});
afterAll(() => served.close());

const download = async (path: string, encoding: string) => {
  const response = await fetch(new URL(path, address), { headers: { 'accept-encoding': encoding } });
  return { status: response.status, text: await response.text() };
};

test('a store that is away is told, instead of a download that begins', async () => {
  isAway = true;
  const { status, text } = await download('/export.json', 'identity');
  isAway = false;
  expect([status, text]).toEqual([503, expect.stringContaining('STORE_UNAVAILABLE')]);
});

test.each(['identity', 'gzip'])(
  'a download that breaks off is seen to, and others go on (%s)',
  async (encoding) => {
    failsAfter = 1;
    await expect(download('/export.json', encoding)).rejects.toThrow();
    failsAfter = null;
    const { status, text } = await download('/export.json', encoding);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ format: 'innograph' });
  },
);

test('a client that leaves in the middle leaves the server well', async () => {
  const leaving = new AbortController();
  const response = await fetch(new URL('/export.json', address), { signal: leaving.signal });
  leaving.abort();
  await expect(response.text()).rejects.toThrow();
  expect((await download('/export.graphml', 'identity')).text).toContain('</graphml>');
});

test('filters narrow what is written', async () => {
  failsAfter = null;
  const { text } = await download('/export.json?type=Platform,Company&year=2024', 'identity');
  const whole = (await download('/export.json', 'identity')).text;
  expect(text).toContain('"Platform"');
  expect(text).not.toContain('"Agency"');
  expect(text.length).toBeLessThan(whole.length);
  const csv = await download('/export.csv?table=entities&type=Platform&type=Company', 'identity');
  expect(csv.text).toContain('Company');
  expect(csv.text).not.toContain('Agency');
});

test.each(['type=Nothing', 'year=now', 'year=', 'plan=', 'path=../../etc/passwd', 'table=relations'])(
  '/export.json?%s is refused with the options that there are',
  async (query) => {
    const { status, text } = await download(`/export.json?${query}`, 'identity');
    expect([status, text]).toEqual([400, expect.stringContaining('The options are type')]);
  },
);
