import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeyUse } from './key-use.ts';

test('uses are written once a minute, and a later use of another server stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'innograph-use-'));
  const path = join(folder, 'keys.json.used');
  const [one, two] = [new KeyUse(path), new KeyUse(path)];
  const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));
  one.note('a', at(0));
  await one.read();
  one.note('a', at(30));
  expect(await one.read()).toEqual({ a: at(0).toISOString() });
  two.note('a', at(50));
  await two.read();
  one.note('a', at(40));
  expect(await one.read()).toEqual({ a: at(50).toISOString() });
  one.note('a', at(61));
  expect(await one.read()).toEqual({ a: at(61).toISOString() });
  one.note('a', at(62));
  await one.close();
  expect(await two.read()).toEqual({ a: at(62).toISOString() });
  await rm(folder, { recursive: true });
});
