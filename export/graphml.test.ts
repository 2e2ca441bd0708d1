import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { idOf, relationIdOf } from '#cypher/testing/build-facts';
import { bureau, city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import type { DocumentFacts } from '#ontology';
import { exported } from './testing/source.ts';
import { HOSTILE_NAMES, hostileFacts, unwritableFacts } from './testing/hostile.ts';

interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Record<string, string>;
}

/** Nodes and edges as a strict XML parser reads them; it throws where the text is no XML. */
async function read(facts: readonly DocumentFacts[]) {
  const parts: Part[] = [];
  const keys: string[] = [];
  let key: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node' || name === 'edge') parts.push({ tag: name, attributes, data: {} });
    if (name === 'data') key = attributes['key'] ?? null;
    if (name === 'key') keys.push(attributes['id'] ?? '');
  });
  parser.on('text', (text) => {
    const part = parts.at(-1);
    if (key !== null && part !== undefined) part.data[key] = (part.data[key] ?? '') + text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = null;
  });
  parser.write(await exported(facts, 'graphml')).close();
  const of = (tag: string) => parts.filter((part) => part.tag === tag);
  return { nodes: of('node'), edges: of('edge'), keys };
}

test('entities are nodes, relations are edges with their quotes', async () => {
  const { nodes, edges } = await read([countyPlan, companyNews]);
  expect(nodes.find(({ attributes }) => attributes['id'] === idOf(city))?.data).toEqual({
    'node-label': city.name,
    'node-type': 'Platform',
    'node-typeLabel': '创新平台',
    'node-scope': 'world',
    'node-aliases': '松涛湖科创湾|科创湾',
  });
  const built = edges.find(
    ({ attributes }) => attributes['id'] === relationIdOf('BUILDS', 'planned', bureau, city),
  );
  expect(built).toMatchObject({
    attributes: { source: idOf(bureau), target: idOf(city) },
    data: {
      'edge-type': 'BUILDS',
      'edge-label': '建设',
      'edge-status': 'planned',
      'edge-evidence':
        '云溪县科技局建设松涛湖未来科技城，聚焦“3T”产业。 [云溪县科技局2024年工作计划, 云溪县2024.txt]',
    },
  });
});

test('every key that is used is declared, every end is a node', async () => {
  const { nodes, edges, keys } = await read([countyPlan, companyNews]);
  for (const { data } of [...nodes, ...edges]) {
    for (const key of Object.keys(data)) expect(keys).toContain(key);
  }
  const ids = new Set(nodes.map(({ attributes }) => attributes['id']));
  for (const { attributes } of edges) {
    expect([ids.has(attributes['source']), ids.has(attributes['target'])]).toEqual([true, true]);
  }
});

describe('names are text', () => {
  test('markup in them comes back as it was', async () => {
    const { nodes } = await read([hostileFacts]);
    const labels = nodes.map(({ data }) => data['node-label']);
    for (const name of HOSTILE_NAMES) expect(labels).toContain(name);
  });

  test('what XML cannot hold is replaced', async () => {
    const { nodes } = await read([unwritableFacts]);
    expect(nodes[0]?.data['node-label']).toBe('控\uFFFD制\uFFFD符\uFFFD');
  });
});
