import { type Bilingual, ENTITY_TYPES, type EntityType, type Status } from '#ontology';
import { copiesOf } from '../copies.ts';
import { type AnalysisGraph, type EntityNode, farEnd, planOf } from '../graph.ts';
import { STATUS_LADDER } from '../ledger/commitments.ts';
import { namedOf } from '../named.ts';
import { type PlanFilter, scopeOf } from '../scope.ts';

/** A picture of the graph: industries, platforms, and who stands behind them, in three columns with lines between. */
export interface Picture {
  readonly caption: string;
  readonly columns: readonly PictureColumn[];
  readonly lines: readonly PictureLine[];
}

export interface PictureColumn {
  readonly label: string;
  readonly nodes: readonly PictureNode[];
  /** How many more there are than are drawn. */
  readonly more: number;
}

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Whether a line of the picture ends there. */
  readonly linked: boolean;
}

export interface PictureLine {
  readonly from: string;
  readonly to: string;
  /** The furthest that the chosen plans state. */
  readonly status: Status;
}

/** Names in a column; more cannot be read on a page. */
const MOST = 26;
/** Names in a column as long as those without a line are among them. */
const ROOM = 16;
const PARTNERS: ReadonlySet<EntityType> = new Set(['Company', 'University', 'ResearchInstitute']);

/** What the chosen plans join, and industries and platforms that they leave alone as far as there is room. */
export function pictureOf(graph: AnalysisGraph, filter: PlanFilter, lang: keyof Bilingual): Picture {
  const scope = scopeOf(graph, filter);
  const copies = copiesOf(graph);
  const first = (entity: EntityNode) => copies(entity)[0]!;
  const named = (type: EntityType) => namedOf(graph, filter, scope, type).map(({ entity }) => first(entity));
  /** What the chosen plans link to a thing, once for each relation. */
  function* linksOf(thing: EntityNode): Generator<readonly [EntityNode, Status]> {
    for (const copy of copies(thing)) {
      for (const relation of copy.relations) {
        if (!relation.quotes.some((quote) => scope.has(planOf(quote)))) continue;
        yield [first(farEnd(relation, copy)), relation.status];
      }
    }
  }
  const [platforms, industries] = [named('Platform'), named('Industry')];
  const lines = new Map<string, PictureLine>();
  const joined: [Set<EntityNode>, Set<EntityNode>, Set<EntityNode>] = [new Set(), new Set(), new Set()];
  for (const platform of platforms) {
    if (joined[1].size === MOST) break;
    for (const [other, status] of linksOf(platform)) {
      const isIndustry = other.type === 'Industry';
      const column = joined[isIndustry ? 0 : 2];
      if (!isIndustry && !PARTNERS.has(other.type)) continue;
      if (column.size === MOST && !column.has(other)) continue;
      column.add(other);
      joined[1].add(platform);
      const [from, to] = isIndustry ? [other.id, platform.id] : [platform.id, other.id];
      const key = `${from} ${to}`;
      lines.set(key, { from, to, status: further(lines.get(key)?.status, status) });
    }
  }
  /** Whether no line could be drawn to it: one without room for its line is not shown as left alone. */
  const isAlone = (thing: EntityNode): boolean => {
    for (const [{ type }] of linksOf(thing)) {
      if (thing.type === 'Industry' ? type === 'Platform' : type === 'Industry' || PARTNERS.has(type))
        return false;
    }
    return true;
  };
  const drawn = inOrder(joined, [...lines.values()]).map((column, index) => {
    const all = [industries, platforms, column][index]!;
    const nodes = column.map((entity) => nodeOf(entity, true));
    for (const thing of all) {
      if (nodes.length >= ROOM) break;
      if (!joined[index]!.has(thing) && isAlone(thing)) nodes.push(nodeOf(thing, false));
    }
    return { nodes, more: all.length - nodes.length };
  });
  const labels = [
    ENTITY_TYPES.Industry.label[lang],
    ENTITY_TYPES.Platform.label[lang],
    lang === 'zh' ? '企业、高校、院所' : 'Organisations',
  ];
  return {
    caption:
      lang === 'zh'
        ? '图：计划写明的产业、平台与企业、高校、院所的关系；线型表示状态，灰色为没有连线的产业和平台'
        : 'Relations that the plans state of industries, platforms, companies, universities and institutes; the style of a line is its status, what has no line is grey',
    columns: drawn.map((column, index) => ({ ...column, label: labels[index] ?? '' })),
    lines: [...lines.values()],
  };
}

const further = (known: Status | undefined, status: Status): Status =>
  known && STATUS_LADDER.indexOf(known) > STATUS_LADDER.indexOf(status) ? known : status;

const nodeOf = ({ id, name, type }: EntityNode, linked: boolean): PictureNode => ({ id, name, type, linked });

/** Each column at the mean height of its neighbours, so that few lines cross. */
function inOrder(columns: readonly ReadonlySet<EntityNode>[], lines: readonly PictureLine[]) {
  const ordered = columns.map((column) => [...column]);
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of lines) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  // From the middle outwards and back: the sweep of Sugiyama, Tagawa and Toda (1981), here with three layers.
  for (const [move, along] of [
    [1, 0],
    [2, 1],
    [1, 2],
    [0, 1],
    [2, 1],
  ] as const) {
    const place = new Map(ordered[along]!.map(({ id }, index) => [id, index]));
    const height = ({ id }: EntityNode, index: number): number => {
      const places = (neighbours.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
      return places.length === 0 ? index : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    const heights = new Map(ordered[move]!.map((entity, index) => [entity, height(entity, index)]));
    ordered[move]!.sort((a, b) => heights.get(a)! - heights.get(b)!);
  }
  return ordered;
}
