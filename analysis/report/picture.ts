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
  const lines = new Map<string, PictureLine>();
  const partners = new Set<EntityNode>();
  const platforms = namedOf(graph, filter, scope, 'Platform').map(({ entity }) => first(entity));
  const industries = namedOf(graph, filter, scope, 'Industry').map(({ entity }) => first(entity));
  for (const platform of platforms) {
    for (const copy of copies(platform)) {
      for (const relation of copy.relations) {
        const other = first(farEnd(relation, copy));
        if (!relation.quotes.some((quote) => scope.has(planOf(quote)))) continue;
        if (PARTNERS.has(other.type)) partners.add(other);
        else if (other.type !== 'Industry') continue;
        const [from, to] = other.type === 'Industry' ? [other.id, platform.id] : [platform.id, other.id];
        const key = `${from} ${to}`;
        const status = further(lines.get(key)?.status, relation.status);
        lines.set(key, { from, to, status });
      }
    }
  }
  const drawn = inOrder([industries, platforms, [...partners]], [...lines.values()]);
  const shown = new Set(drawn.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
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
    lines: [...lines.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}

const further = (known: Status | undefined, status: Status): Status =>
  known && STATUS_LADDER.indexOf(known) > STATUS_LADDER.indexOf(status) ? known : status;

/** Each column with what is linked first, at the mean height of its neighbours, so that few lines cross. */
function inOrder(columns: readonly (readonly EntityNode[])[], lines: readonly PictureLine[]) {
  const linked = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const joined = columns.map((column) => column.filter(({ id }) => linked.has(id)));
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of lines) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(near);
      if (known) known.push(far);
      else neighbours.set(near, [far]);
    }
  }
  // From the middle outwards and back: the sweep of Sugiyama, Tagawa and Toda (1981), here with three layers.
  for (const [move, along] of [
    [1, 0],
    [2, 1],
    [1, 2],
    [0, 1],
    [2, 1],
  ] as const) {
    const place = new Map(joined[along]!.map(({ id }, index) => [id, index]));
    const height = ({ id }: EntityNode, index: number): number => {
      const places = (neighbours.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
      return places.length === 0 ? index : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    const heights = new Map(joined[move]!.map((entity, index) => [entity, height(entity, index)]));
    joined[move]!.sort((a, b) => heights.get(a)! - heights.get(b)!);
  }
  return columns.map((column, index) => {
    const alone = column.filter(({ id }) => !linked.has(id));
    const drawn = joined[index]!.slice(0, MOST);
    const nodes = [...drawn, ...alone.slice(0, Math.max(0, ROOM - drawn.length))];
    return {
      nodes: nodes.map(({ id, name, type }) => ({ id, name, type, linked: linked.has(id) })),
      more: column.length - nodes.length,
    };
  });
}
