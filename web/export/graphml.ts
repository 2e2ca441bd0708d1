import { xml } from '#common/xml';
import { type Bilingual, ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type { CitedView } from './cited.ts';
import { citationText } from './citation-text.ts';

const KEYS = {
  node: ['label', 'type', 'typeLabel', 'scope', 'aliases', 'note', 'x', 'y'],
  edge: ['type', 'label', 'status', 'statusLabel', 'role', 'evidence'],
} as const;
const NUMBERS: ReadonlySet<string> = new Set(['x', 'y']);

/** Where nodes are drawn, by id. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** A view as GraphML, for Gephi, yEd and Cytoscape: as it is drawn, each edge with the sentences that say so. */
export function toGraphml({ nodes, edges }: CitedView, places: Places, lang: keyof Bilingual): string {
  const declared = (['node', 'edge'] as const).flatMap((owner) =>
    KEYS[owner].map(
      (name) =>
        `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${NUMBERS.has(name) ? 'double' : 'string'}"/>`,
    ),
  );
  const drawnNodes = nodes.map(({ id, name, type, scope, aliases, note }) => {
    const place = places.get(id);
    const data = dataOf('node', {
      label: name,
      type,
      typeLabel: ENTITY_TYPES[type].label[lang],
      scope,
      aliases: aliases.join('|'),
      note,
      ...(place && { x: place.x.toFixed(1), y: place.y.toFixed(1) }),
    });
    return `<node id="${xml(id)}">${data}</node>`;
  });
  const drawnEdges = edges.map(({ id, source, target, type, status, role, citations }) => {
    const data = dataOf('edge', {
      type,
      label: RELATION_TYPES[type].label[lang],
      status,
      statusLabel: STATUSES[status].label[lang],
      role: role ?? '',
      evidence: citations.map((citation) => citationText(citation, lang)).join('\n'),
    });
    return `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '<graph id="innograph" edgedefault="directed">',
    ...drawnNodes,
    ...drawnEdges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The `<data>` elements; empty values are left out. */
const dataOf = (owner: keyof typeof KEYS, values: Readonly<Record<string, string | undefined>>) =>
  KEYS[owner]
    .map((name) => [name, values[name] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${xml(value)}</data>`)
    .join('');
