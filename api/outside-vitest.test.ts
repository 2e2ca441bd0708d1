import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Vitest resolves modules its own way: a second copy of graphql, or a missing export, shows only outside. */
test('the server answers as Node runs it', async () => {
  const script = fileURLToPath(new URL('testing/outside-vitest.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  expect(JSON.parse(stdout)).toEqual({
    data: { stats: { documents: 2 }, entities: { totalCount: 8, nodes: [{ label: '创新平台' }] } },
  });
});
