import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** The engines come prebuilt, a package for each system; `npm ci` refuses a lock file that lacks one of them. */
test.each(['@ladybugdb/core', '@napi-rs/canvas', '@node-rs/jieba'])(
  'the lock file knows %s for every system',
  (name) => {
    const wanted = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(3);
    expect(
      wanted.filter((other) => !(`node_modules/${other}` in packages) && !other.includes('wasm32')),
    ).toEqual([]);
  },
);

test('the lock file names no host to download from', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
