import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '#cypher';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import type { DocumentFacts } from '#ontology';
import { EXPORT_FORMATS, type ExportFormat, exportGraph, isExportFormat } from './index.ts';
import { collect, exported, sourceOf } from './testing/source.ts';

const formats = Object.keys(EXPORT_FORMATS).filter(isExportFormat);

/** The export of an embedded store into which these documents were loaded, in this order. */
async function fromStore(facts: readonly DocumentFacts[], format: ExportFormat): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'innograph-export-'));
  const store = await openStore({ path: join(folder, 'graph.lbug') });
  try {
    for (const document of facts) await store.load(document);
    return (await collect(exportGraph(store, format))).join('');
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(formats)('%s', (format) => {
  test('has the same bytes whatever the order of loading, and after loading twice', async () => {
    const once = await fromStore([countyPlan, companyNews], format);
    expect(await fromStore([companyNews, countyPlan, companyNews], format)).toBe(once);
    expect(once).toContain('松涛湖未来科技城');
  });

  test('does not depend on the order of what a document says', async () => {
    const turned: DocumentFacts = {
      ...countyPlan,
      plans: countyPlan.plans.toReversed(),
      sections: countyPlan.sections.toReversed(),
      sentences: countyPlan.sentences.toReversed(),
      entities: countyPlan.entities.toReversed(),
      mentions: countyPlan.mentions.toReversed(),
      relations: countyPlan.relations.toReversed(),
      targets: countyPlan.targets.toReversed(),
    };
    expect(await exported([turned], format)).toBe(await exported([countyPlan], format));
  });

  test('of an empty store is well formed and ends with a line', async () => {
    const text = await exported([], format);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.length).toBeGreaterThan(10);
  });

  test('comes in pieces, not as one string', async () => {
    const pieces = await collect(exportGraph(sourceOf([countyPlan, companyNews]), format));
    expect(pieces.length).toBeGreaterThan(8);
  });
});

test.each(['toString', '__proto__', 'xml', ''])('%j is no format', (name) => {
  expect(isExportFormat(name)).toBe(false);
});
