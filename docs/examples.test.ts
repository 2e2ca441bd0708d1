import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#api';
import { type Served, serve } from '#api/testing/served';
import { buildFacts, type Thing } from '#cypher/testing/build-facts';

/** More relations than one page of the samples holds. */
const hub: Thing = { type: 'Platform', name: '云溪科技城' };
const industries = Array.from({ length: 60 }, (_, index): Thing => ({
  type: 'Industry',
  name: `产业${index}`,
}));
const facts = buildFacts('云溪.txt', [
  {
    title: '云溪计划',
    sections: [
      {
        heading: '一、',
        sentences: industries.map((industry) => ({
          text: `${hub.name}聚焦${industry.name}。`,
          things: [hub, industry],
          relations: [['FOCUSES_ON', 'planned', hub, industry] as const],
        })),
      },
    ],
  },
]);

let served: Served;
let address: string;
beforeAll(async () => {
  served = await serve([facts]);
  address = await listen(served.app, { host: '127.0.0.1', port: 0 });
});
afterAll(() => served.close());

const example = (file: string) => fileURLToPath(new URL(`examples/${file}`, import.meta.url));
const python = ['python3', 'python'].find((command) => spawnSync(command, ['--version']).status === 0);
if (python === undefined) console.warn('SKIPPED: the Python sample, since there is no python3.');

const samples: Readonly<Record<string, readonly [string, ...string[]]>> = {
  TypeScript: [process.execPath, '--import', 'tsx', example('client.ts')],
  ...(python === undefined && process.env['CI'] === undefined
    ? {}
    : { Python: [python ?? 'python3', example('client.py')] }),
};

const run = async (sample: string, name: string) => {
  const [command, ...args] = samples[sample]!;
  const { stdout } = await promisify(execFile)(command, [...args, address, name]);
  return stdout;
};

test.each(Object.keys(samples))('the %s sample prints every relation with its sentence', async (sample) => {
  const lines = (await run(sample, hub.name)).trimEnd().split('\n');
  expect(new Set(lines)).toEqual(
    new Set(
      industries.map(({ name }) =>
        [hub.name, '聚焦', name, `${hub.name}聚焦${name}。`, '云溪计划'].join('\t'),
      ),
    ),
  );
  expect(lines).toHaveLength(60);
});

test.each(Object.keys(samples))('the %s sample says what is wrong', async (sample) => {
  await expect(run(sample, '无此名')).rejects.toThrow('Nothing is called 无此名.');
  await expect(run(sample, '长'.repeat(201))).rejects.toThrow('200');
});
