import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#common/project-root';
import { SEEDS } from './options.ts';
import { newFolder, run } from './testing/run.ts';

describe('the analyses of two years of a county', () => {
  let folder: string;
  let store: string;
  beforeAll(async () => {
    folder = await newFolder();
    store = join(folder, 'graph.lbug');
    const files = [
      join(SEEDS, '05-county-2024.txt'),
      join(PROJECT_ROOT, 'seeds/second-year/county-2025.txt'),
    ];
    expect((await run(['ingest', '--store', store, ...files])).status).toBe(0);
  });

  test('gaps as CSV, each with its sentence', async () => {
    const { stdout, status } = await run([
      'gaps',
      '--store',
      store,
      '--format',
      'csv',
      '--kind',
      'INDUSTRY_WITHOUT_PLATFORM',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('低空经济');
    expect(stdout).toContain('聚焦智能制造、人工智能、数字经济、前沿生命科学、低空经济等领域探索应用示范');
  });

  test('how the targets moved', async () => {
    const { stdout } = await run(['diff', '--store', store, '05-county', 'county-2025']);
    expect(stdout).toMatch(/raised +引育企业研发中心 ≥15家 +引育企业研发中心 ≥20家/);
    expect(stdout).toMatch(/lowered, renamed +技术合同成交额增速 ≥17% +技术合同成交额增长 ≥15%/);
    const unknown = await run(['diff', '--store', store, 'nowhere', 'county-2025']);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('no plan nowhere')]);
  });

  test('what was promised and what came of it', async () => {
    const { stdout } = await run([
      'ledger',
      '--store',
      store,
      '--format',
      'json',
      '--year',
      '2024',
      '--outcome',
      'MISSED',
    ]);
    expect(stdout).toContain('"有效高新技术企业数"');
    expect(stdout).toContain('"value": 1540');
  });

  test('a report that cites', async () => {
    const output = join(folder, 'report.html');
    expect((await run(['report', '--store', store, '--lang', 'zh', '--output', output])).status).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('有效高新技术企业数：2024年目标不少于1576家');
    const shown = await run(['report', '--store', store, '--lang', 'en', '--format', 'md']);
    expect(shown.stdout).toMatch(/!\[.*\]\(<data:image\/svg\+xml;base64,/);
    expect(shown.stdout).toContain('有效高新技术企业数: promised for 2024 at least 1,576');
    const beside = join(folder, 'report.md');
    expect((await run(['report', '--store', store, '--format', 'md', '--output', beside])).status).toBe(0);
    expect(await readFile(beside, 'utf8')).toContain('(<report-graph.svg>)');
    expect(await readFile(join(folder, 'report-graph.svg'), 'utf8')).toContain('松雅湖未来科技城');
  });
});
