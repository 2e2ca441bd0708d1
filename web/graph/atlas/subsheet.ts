import type { Scene, SceneEdge } from '../scene.ts';
import type { Marks } from '../renderer.ts';
import type { Sheet } from './sheet.ts';

const pick = <Column extends Float32Array | Uint8Array | Int8Array>(
  column: Column,
  rows: readonly number[],
): Column => {
  const picked = column.slice(0, rows.length) as Column;
  rows.forEach((row, index) => (picked[index] = column[row] ?? 0));
  return picked;
};

/** Some nodes and edges of a sheet; ends of the edges must be among the nodes. */
export function subsheet(sheet: Sheet, nodes: readonly number[], edges: readonly number[]): Sheet {
  const renamed = new Map(nodes.map((node, index) => [node, index]));
  const ends = (column: Uint32Array) =>
    Uint32Array.from(edges, (edge) => renamed.get(column[edge] ?? -1) ?? 0);
  return {
    x: pick(sheet.x, nodes),
    y: pick(sheet.y, nodes),
    size: pick(sheet.size, nodes),
    fill: pick(sheet.fill, nodes),
    shape: pick(sheet.shape, nodes),
    from: ends(sheet.from),
    to: ends(sheet.to),
    line: pick(sheet.line, edges),
    lane: pick(sheet.lane, edges),
    both: pick(sheet.both, edges),
  };
}

export interface Standing {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What stands out: the way that is shown, else what is selected with what touches it; null for nothing. */
export function standingOut(
  { nodes }: Scene,
  edges: readonly SceneEdge[],
  sheet: Sheet,
  marks: Marks,
): Standing | null {
  const { way, selection } = marks;
  const edgesOf = (wanted: (edge: number) => boolean) =>
    edges.flatMap((_, edge) => (wanted(edge) ? [edge] : []));
  const withEnds = (rows: readonly number[], more: readonly number[]): Standing => ({
    nodes: [...new Set([...rows.flatMap((edge) => [sheet.from[edge] ?? 0, sheet.to[edge] ?? 0]), ...more])],
    edges: rows,
  });
  if (way) {
    const of = nodes.flatMap(({ id }, index) => (way.nodes.has(id) ? [index] : []));
    return withEnds(
      edgesOf((edge) => way.edges.has(edges[edge]?.id ?? '')),
      of,
    );
  }
  if (selection === null) return null;
  if (selection.kind === 'node') {
    const node = nodes.findIndex(({ id }) => id === selection.id);
    if (node < 0) return null;
    return withEnds(
      edgesOf((edge) => sheet.from[edge] === node || sheet.to[edge] === node),
      [node],
    );
  }
  const found = edgesOf(
    (edge) => edges[edge]?.id === selection.id || edges[edge]?.members.includes(selection.id) === true,
  );
  return found.length === 0 ? null : withEnds(found, []);
}
