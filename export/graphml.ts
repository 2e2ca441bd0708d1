import { xml } from '#common/xml';
import { ENTITY_TYPES, RELATION_TYPES } from '#ontology';
import { readGraph } from './graph.ts';
import type { FactSource } from './source.ts';

/** The attributes of nodes and edges, in the order in which they are written. GraphML has no lists. */
const KEYS = [
  ['node', 'label'],
  ['node', 'type'],
  ['node', 'typeLabel'],
  ['node', 'scope'],
  ['node', 'aliases'],
  ['edge', 'type'],
  ['edge', 'label'],
  ['edge', 'status'],
  ['edge', 'role'],
  ['edge', 'evidence'],
] as const;

type Owner = (typeof KEYS)[number][0];

/** GraphML for Gephi, yEd, Cytoscape and networkx: entities as nodes, relations as edges with their quotes. */
export async function* writeGraphml(store: FactSource): AsyncGenerator<string> {
  const { entities, relations } = await readGraph(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [owner, name] of KEYS) {
    yield `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="string"/>\n`;
  }
  yield '  <graph id="innograph" edgedefault="directed">\n';
  for (const { id, name, type, scope, aliases } of entities) {
    const data = dataOf('node', {
      label: name,
      type,
      typeLabel: ENTITY_TYPES[type].label.zh,
      scope,
      aliases: aliases.join('|'),
    });
    yield `    <node id="${xml(id)}">${data}</node>\n`;
  }
  for (const { id, type, status, role, source, target, evidence } of relations) {
    const data = dataOf('edge', {
      type,
      label: RELATION_TYPES[type].label.zh,
      status,
      role: role ?? '',
      evidence: evidence
        .map(({ text, planTitle, documentName }) => `${text} [${planTitle}, ${documentName}]`)
        .join('\n'),
    });
    yield `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

/** The `<data>` elements; empty values are left out. */
const dataOf = (owner: Owner, values: Readonly<Record<string, string>>) =>
  KEYS.filter(([of, name]) => of === owner && (values[name] ?? '') !== '')
    .map(([, name]) => `<data key="${owner}-${name}">${xml(values[name] ?? '')}</data>`)
    .join('');
