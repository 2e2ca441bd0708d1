import { counted } from '#common/counted';
import type { Bilingual, EntityType } from '#ontology';
import { sortBy } from '#cypher/order';
import { copiesInSteps } from '../copies.ts';
import {
  type AnalysisGraph,
  type EntityNode,
  farEnd,
  planOf,
  type Quote,
  type RelationNode,
} from '../graph.ts';
import { isStated } from '../gaps/links.ts';
import { isNamed } from '../named.ts';
import { type PlanFilter, type PlanScope, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Candidate, FeatureReader, tells } from './features.ts';
import { oncePerThing } from './over-years.ts';
import type { Features } from './tally.ts';

export const PAIR_KINDS = {
  PLATFORM_INDUSTRY: {
    from: 'Platform',
    to: 'Industry',
    label: { zh: '平台—产业', en: 'platform – industry' },
  },
  COMPANY_PLATFORM: { from: 'Company', to: 'Platform', label: { zh: '企业—平台', en: 'company – platform' } },
  UNIVERSITY_INDUSTRY: {
    from: 'University',
    to: 'Industry',
    label: { zh: '高校—产业', en: 'university – industry' },
  },
  COMPANY_UNIVERSITY: {
    from: 'Company',
    to: 'University',
    label: { zh: '企业—高校', en: 'company – university' },
  },
} as const satisfies Record<string, { from: EntityType; to: EntityType; label: Bilingual }>;
export type PairKind = keyof typeof PAIR_KINDS;

/** Two relations that lead from one entity to the other by way of a third. */
export interface Path {
  readonly via: EntityNode;
  readonly relations: readonly [RelationNode, RelationNode];
}

/** A link that no plan states and something speaks for. */
export interface Suggestion {
  readonly id: string;
  readonly kind: PairKind;
  readonly from: EntityNode;
  readonly to: EntityNode;
  /** For ranking alone; it is no probability. */
  readonly score: number;
  readonly features: Features;
  readonly reason: Bilingual;
  readonly paths: readonly Path[];
  /** Where the chosen plans name both in one sentence, or failing that in one section. */
  readonly quotes: readonly Quote[];
}

export interface SuggestionFilter extends PlanFilter {
  readonly kinds?: readonly PairKind[] | undefined;
  /** Only suggestions for this entity. */
  readonly entityId?: string | undefined;
}

export interface Suggestions {
  readonly rows: readonly Suggestion[];
  readonly note: Bilingual | null;
}

/** Suggestions for one entity, so that none fills the list. */
const PER_ENTITY = 5;
const MOST = 2000;
const PATHS = 3;
const QUOTES = 3;

/** Links that no plan states, best first. */
export const suggestLinks = (graph: AnalysisGraph, filter: SuggestionFilter = {}): Suggestions =>
  atOnce(suggestionsInSteps(graph, filter));

/** The same in steps. */
export function* suggestionsInSteps(graph: AnalysisGraph, filter: SuggestionFilter = {}): Steps<Suggestions> {
  const scope = scopeOf(graph, filter);
  const kinds = (Object.keys(PAIR_KINDS) as PairKind[]).filter(
    (kind) => !filter.kinds || filter.kinds.includes(kind),
  );
  const reader = readerFor(graph, scope);
  const rows: Suggestion[] = [];
  for (const kind of kinds) {
    const ofThis = yield* graph.onceInSteps(`suggest ${kind} ${scopeKey(filter)}`, () =>
      ofKind(graph, scope, kind, reader()),
    );
    rows.push(...ofThis);
  }
  const { entityId } = filter;
  const fitting =
    entityId === undefined ? rows : rows.filter(({ from, to }) => from.id === entityId || to.id === entityId);
  const sorted = sortBy(fitting, ({ score, id }) => [-score, id]);
  const nothing = entityId === undefined || graph.entities.has(entityId) ? NOTHING : noEntity(entityId);
  return { rows: sorted, note: scope.note ?? (sorted.length > 0 ? null : nothing) };
}

const NOTHING: Bilingual = {
  zh: '没有可建议的关联：所选计划里没有同句、同段或有共同关联而尚未说明关系的一对。',
  en: 'Nothing to suggest: no unlinked pair is named together or linked by way of a third.',
};

const noEntity = (id: string): Bilingual => ({
  zh: `没有编号为 ${id} 的实体；请用搜索查到它的编号。`,
  en: `There is no entity ${id}; search for its name to find its id.`,
});

/** One reader for all kinds, made when the first is worked out: it gathers the neighbours of every entity. */
function readerFor(graph: AnalysisGraph, scope: PlanScope): () => FeatureReader {
  let reader: FeatureReader | null = null;
  return () => (reader ??= new FeatureReader(graph, scope));
}

function* ofKind(
  graph: AnalysisGraph,
  scope: PlanScope,
  kind: PairKind,
  reader: FeatureReader,
): Steps<Suggestion[]> {
  const { from: fromType, to } = PAIR_KINDS[kind];
  const isChosen = (entity: EntityNode) => isNamed(entity, scope);
  let found: (Candidate & { from: EntityNode })[] = [];
  // Below it nothing gets into the list any more.
  let floor = 0;
  const best = () => sortBy(found, (row) => [-row.score, row.from.id, row.to.id]).slice(0, MOST);
  for (const from of graph.entities.values()) {
    if (from.type !== fromType || !isChosen(from)) continue;
    yield undefined;
    for (const candidate of reader.best(from, to, PER_ENTITY, floor, isChosen))
      found.push({ ...candidate, from });
    if (found.length < 2 * MOST) continue;
    found = best();
    floor = found.at(-1)!.score;
  }
  const rows: Suggestion[] = [];
  for (const row of yield* oncePerThing(graph, best(), yield* copiesInSteps(graph))) {
    yield undefined;
    rows.push({ ...row, id: `${kind}:${row.from.id}:${row.to.id}`, kind, ...reasonsFor(row, scope) });
  }
  return rows;
}

function reasonsFor(
  { from, to, features }: { from: EntityNode; to: EntityNode; features: Features },
  scope: PlanScope,
) {
  const paths = pathsBetween(from, to, scope);
  const quotes = sharedQuotes(from, to, scope);
  const { sentences, sections, words, common } = features;
  const zh: string[] = [];
  const en: string[] = [];
  if (sentences > 0) {
    zh.push(`同在 ${sentences} 句中提到`);
    en.push(`named in ${counted(sentences, 'sentence')} together`);
  } else if (sections > 0) {
    zh.push('同在一段中提到');
    en.push('named in one section');
  }
  if (words >= 0.5) {
    zh.push('名称用词相同');
    en.push('their names share words');
  }
  if (common > 0) {
    const names = paths.map(({ via }) => via.name).join('、');
    zh.push(`都与${names}${common > paths.length ? ` 等 ${common} 个` : ''}相关联`);
    en.push(`both linked to ${names}${common > paths.length ? ` and others, ${common} in all` : ''}`);
  }
  if (zh.length === 0) {
    zh.push('经三步关系相连');
    en.push('three relations apart');
  }
  return { paths, quotes, reason: { zh: zh.join('；'), en: en.join('; ') } };
}

/** Ways by a third of which the chosen plans state both relations as planned, ongoing or done. */
function pathsBetween(from: EntityNode, to: EntityNode, scope: PlanScope): Path[] {
  const last = new Map<EntityNode, RelationNode>();
  for (const relation of to.relations)
    if (isStated(relation, scope)) last.set(farEnd(relation, to), relation);
  const paths = new Map<EntityNode, Path>();
  for (const relation of from.relations) {
    const via = farEnd(relation, from);
    const second = last.get(via);
    if (second && via !== from && via !== to && tells(via) && !paths.has(via) && isStated(relation, scope))
      paths.set(via, { via, relations: [relation, second] });
  }
  return sortBy(paths.values(), ({ via }) => [via.relations.length, via.id]).slice(0, PATHS);
}

function sharedQuotes(from: EntityNode, to: EntityNode, scope: PlanScope): Quote[] {
  const chosen = from.quotes.filter((quote) => scope.has(planOf(quote)));
  const both = chosen.filter(({ sentence }) => sentence.entities.includes(to));
  if (both.length > 0) return both.slice(0, QUOTES);
  // A section of a chosen plan that names the one names the other in a chosen plan too.
  const sections = new Set(to.quotes.map(({ sentence }) => sentence.section));
  const [near] = chosen.filter(({ sentence }) => sections.has(sentence.section));
  if (!near) return [];
  const other = to.quotes.find(({ sentence }) => sentence.section === near.sentence.section);
  return other ? [near, other] : [near];
}

/** The ends of the suggestion that an id names, if both are in the graph and of its kind. */
export function endsOf(graph: AnalysisGraph, id: string): { from: EntityNode; to: EntityNode } | null {
  const [kind = '', fromId = '', toId = '', ...rest] = id.split(':');
  const [from, to] = [graph.entities.get(fromId), graph.entities.get(toId)];
  const types = Object.hasOwn(PAIR_KINDS, kind) ? PAIR_KINDS[kind as PairKind] : null;
  const fits = types !== null && from?.type === types.from && to?.type === types.to && rest.length === 0;
  return fits ? { from, to } : null;
}
