import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#cypher';
import { MemoryStore } from '#cypher/memory';
import type { DocumentFacts } from '#ontology';
import { bareText, companyNews, countyPlan, countyPlanRevised } from '../cypher/testing/sample-facts.ts';
import { observe } from '../cypher/testing/observe.ts';
import { randomFacts } from '../cypher/testing/random-facts.ts';
import { backUp, checkBackup, copyGraph, type Into, restore, type Watch } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'innograph-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** A line separator is no end of line in JSON, and any text may hold one. */
const twoNames: readonly DocumentFacts[] = [
  countyPlan,
  companyNews,
  { ...companyNews, document: { ...companyNews.document, name: '又\u2028名.docx', format: 'docx' } },
  bareText,
];

const judgement = {
  id: 'REGION_INDUSTRY:e_1:e_2',
  source: 'e_1',
  target: 'e_2',
  verdict: 'REJECTED' as const,
  author: '王工',
  decidedAt: '2026-01-02T03:04:05.000Z',
  note: null,
};
const later = { ...judgement, verdict: 'ACCEPTED' as const, decidedAt: '2026-02-02T03:04:05.000Z' };

async function holding(facts: readonly DocumentFacts[], store = new MemoryStore()): Promise<MemoryStore> {
  for (const one of facts) await store.load(one);
  return store;
}

async function restored(file: string, store: MemoryStore, options?: { into?: Into } & Watch) {
  await restore(await checkBackup(file), store, options);
  return observe(store);
}

describe('a backup', () => {
  test('restored into either store gives the same answers, names included', async () => {
    const source = await holding(twoNames);
    const { counts } = await backUp(source, at('a.gz'));
    expect(counts).toMatchObject({ documents: 3, entities: 8, relations: 8, targets: 2 });
    const expected = await observe(source);
    expect(await restored(at('a.gz'), new MemoryStore())).toEqual(expected);

    const embedded = await openStore({ path: at('graph.lbug') });
    await restore(await checkBackup(at('a.gz')), embedded);
    expect(await observe(embedded)).toEqual(expected);
    await backUp(embedded, at('b.gz'));
    await embedded.close();
    expect(readFileSync(at('b.gz')).equals(readFileSync(at('a.gz')))).toBe(true);
  });

  test('of nothing can be restored', async () => {
    await backUp(new MemoryStore(), at('a.gz'));
    expect((await checkBackup(at('a.gz'))).totals.counts.documents).toBe(0);
    expect(await restored(at('a.gz'), new MemoryStore())).toEqual(await observe(new MemoryStore()));
  });

  test('tells how far it is', async () => {
    const seen: string[] = [];
    const watch: Watch = {
      phase: (phase, documents) => seen.push(`${phase} ${documents}`),
      step: (name) => seen.push(name),
    };
    await backUp(await holding([bareText]), at('a.gz'), watch);
    const name = bareText.document.name;
    expect(seen).toEqual(['write 1', name, 'check 1', name]);
    seen.length = 0;
    await restored(at('a.gz'), new MemoryStore(), watch);
    expect(seen).toEqual(['write 1', name, 'verify 1', name]);
  });

  test('that is stopped leaves no file, and an older one as it was', async () => {
    await backUp(await holding([bareText]), at('a.gz'));
    const before = readFileSync(at('a.gz'));
    const stop = new AbortController();
    const stopped = backUp(await holding(twoNames), at('a.gz'), {
      signal: stop.signal,
      step: () => stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(readdirSync(folder)).toEqual(['a.gz']);
    expect(readFileSync(at('a.gz')).equals(before)).toBe(true);
  });

  test('of a graph that never rests is refused, of one that rests again is whole', async () => {
    const changing = await holding(twoNames);
    let changes = 0;
    const restless = (most: number): Watch => ({
      step: () => {
        if (changes >= most) return;
        changes += 1;
        void (changes % 2 === 1
          ? changing.removeDocument(countyPlan.document.id)
          : changing.load(countyPlan));
      },
    });
    await expect(backUp(changing, at('a.gz'), restless(Infinity))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    changes = 0;
    await backUp(changing, at('b.gz'), restless(2));
    expect(await restored(at('b.gz'), new MemoryStore())).toEqual(await observe(changing));
  });
});

describe('judgements of suggested links', () => {
  test('are in a backup and a copy', async () => {
    const source = await holding([countyPlan]);
    await source.judge(judgement);
    const { counts } = await backUp(source, at('a.gz'));
    expect(counts.judgements).toBe(1);
    const target = await openStore({ path: at('graph.lbug') });
    await restore(await checkBackup(at('a.gz')), target);
    expect(await target.judgements()).toEqual([judgement]);
    const copy = new MemoryStore();
    await copyGraph(target, copy);
    await target.close();
    expect(await copy.judgements()).toEqual([judgement]);
  });

  test('of the target are kept: refused without a word, the later one by --add, gone by --replace', async () => {
    const source = await holding([countyPlan]);
    await source.judge(judgement);
    const target = new MemoryStore();
    await target.judge(later);
    const other = { ...judgement, id: 'REGION_INDUSTRY:e_1:e_3', target: 'e_3' };
    await target.judge(other);
    await expect(copyGraph(source, target)).rejects.toMatchObject({ code: 'USAGE' });
    await copyGraph(source, target, { into: 'add' });
    expect(await target.judgements()).toEqual([later, other]);
    await copyGraph(source, target, { into: 'replace' });
    expect(await target.judgements()).toEqual([judgement]);
  });

  test('were in no backup of format 1, which can still be read', async () => {
    await backUp(await holding([countyPlan]), at('a.gz'));
    const text = gunzipSync(readFileSync(at('a.gz'))).toString();
    const old = text.replace('"version":2', '"version":1').replace(',"judgements":0', '');
    expect(old).not.toMatch(/judgements|"version":2/);
    writeFileSync(at('a.gz'), gzipSync(old));
    expect((await checkBackup(at('a.gz'))).totals.counts).toMatchObject({ documents: 1, judgements: 0 });
  });
});

describe('a backup that is not as it was written', () => {
  const spoilt: [string, (lines: string[]) => string[]][] = [
    ['without its end', (lines) => lines.slice(0, -1)],
    ['without a document', (lines) => lines.filter((_, index) => index !== 1)],
    ['with a document twice', (lines) => [lines[0]!, lines[1]!, ...lines.slice(1)]],
    ['with something after its end', (lines) => [...lines, lines[1]!]],
    ['with another text', (lines) => lines.map((line) => line.replace('"planned"', '"done"'))],
    ['with an untrue quote', (lines) => lines.map((line) => line.replace('松涛湖', '松滩湖'))],
    [
      'with other counts',
      (lines) => lines.map((line) => line.replace('"documents":2,"plans"', '"documents":9,"plans"')),
    ],
    ['with half a line', (lines) => [...lines.slice(0, -1), lines.at(-1)!.slice(0, 20)]],
    ['with a record of another kind', (lines) => [lines[0]!, '{"facts":{}}', ...lines.slice(1)]],
    ['that is no backup', () => ['{"format":"innograph"}']],
    ['that is empty', () => []],
  ];
  test.each(spoilt)('(%s) is refused in a line, and the store stays as it was', async (_, spoil) => {
    await backUp(await holding([countyPlan, companyNews]), at('a.gz'));
    const lines = gunzipSync(readFileSync(at('a.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    const changed = spoil([...lines]);
    expect(changed).not.toEqual(lines);
    writeFileSync(at('b.gz'), gzipSync(changed.map((line) => `${line}\n`).join('')));
    const error: unknown = await checkBackup(at('b.gz')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'UNREADABLE' });
    expect(String(error)).toContain(at('b.gz'));
    expect(String(error)).not.toContain('\n');
  });

  test('of a newer format is said to be so', async () => {
    await backUp(await holding([bareText]), at('a.gz'));
    const text = gunzipSync(readFileSync(at('a.gz'))).toString();
    writeFileSync(at('a.gz'), gzipSync(text.replace('"version":2', '"version":3')));
    await expect(checkBackup(at('a.gz'))).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  test('(cut anywhere, or any byte of it changed) is refused, or is the same all the same', async () => {
    const { sha256 } = await backUp(await holding([countyPlan]), at('a.gz'));
    const sound = readFileSync(at('a.gz'));
    const damage = fc.oneof(
      fc.nat({ max: sound.length - 1 }).map((length) => sound.subarray(0, length)),
      fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 })).map(([place, change]) => {
        const bytes = Buffer.from(sound);
        bytes[place]! ^= change;
        return bytes;
      }),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        writeFileSync(at('b.gz'), bytes);
        try {
          // Some bytes of the head of a gzip file, such as its time, say nothing about what it holds.
          expect((await checkBackup(at('b.gz'))).totals.sha256).toBe(sha256);
        } catch (error) {
          expect(error).toMatchObject({ code: 'UNREADABLE' });
          refused += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(150);
  });
});

describe('a target that holds something', () => {
  test('is refused, and stays as it was', async () => {
    const target = await holding([countyPlanRevised]);
    const before = await observe(target);
    await backUp(await holding([countyPlan]), at('a.gz'));
    await expect(restored(at('a.gz'), target)).rejects.toMatchObject({ code: 'USAGE' });
    await expect(copyGraph(await holding([countyPlan]), target)).rejects.toMatchObject({ code: 'USAGE' });
    expect(await observe(target)).toEqual(before);
  });

  test('is added to when told', async () => {
    const target = await holding([companyNews]);
    await copyGraph(await holding([countyPlan]), target, { into: 'add' });
    expect(await observe(target)).toEqual(await observe(await holding([companyNews, countyPlan])));
  });

  test('is replaced when told, whatever it held', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomFacts, { maxLength: 5 }),
        fc.array(randomFacts, { maxLength: 5 }),
        async (old, now) => {
          const source = await holding(now);
          // Some documents are in both, under the same and under other names.
          const target = await holding([...old, ...now.slice(0, 2).map(renamed), ...now.slice(2, 3)]);
          await copyGraph(source, target, { into: 'replace' });
          expect(await observe(target)).toEqual(await observe(source));
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('a copy that the target does not give back is not said to be done', async () => {
  class Forgetful extends MemoryStore {
    override async load(facts: DocumentFacts) {
      return super.load({ ...facts, targets: [] });
    }
  }
  await expect(copyGraph(await holding([countyPlan]), new Forgetful())).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
  });
});

function renamed(facts: DocumentFacts): DocumentFacts {
  return { ...facts, document: { ...facts.document, name: `旧 ${facts.document.name}` } };
}
