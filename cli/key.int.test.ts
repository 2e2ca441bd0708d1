import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, run } from './testing/run.ts';

test('keys are made, listed without their secret, and revoked', async () => {
  const store = join(await newFolder(), 'graph.lbug');
  const key = (...args: string[]) => run(['key', ...args, '--store', store]);
  const made = await key('create', '看板');
  expect(made.stdout).toMatch(/^inno_[0-9a-f]{12}_[\w-]{43}\n$/);
  expect((await key('create', 'loader', '--scopes', 'ingest, curate', '--days', '90')).status).toBe(0);
  expect((await key('revoke', 'loader')).status).toBe(0);

  const { stdout } = await key('list', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([
    { name: '看板', scopes: ['read'], expiresAt: null, revokedAt: null, lastUsedAt: null },
    { name: 'loader', scopes: ['ingest', 'curate'], revokedAt: expect.any(String) as string },
  ]);
  expect(stdout).not.toContain('hash');
  const table = (await key('list', '--lang', 'zh')).stdout.split('\n');
  expect(table[0]).toMatch(/编号 +名称 +状态 +权限/);
  expect(table[2]).toMatch(/loader +已吊销 +ingest, curate/);

  expect((await key('create', 'x', '--scopes', 'write')).stderr).toMatch(
    /no scope; there are read, ingest, curate, admin/,
  );
  expect((await key('create', 'x', '--days', '0')).status).toBe(2);
});
