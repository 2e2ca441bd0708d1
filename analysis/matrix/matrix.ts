import type { Bilingual, EntityType } from '#ontology';
import { sortBy } from '#cypher/order';
import type { Standing } from '../gaps/kinds.ts';
import { type Copies, copiesInSteps } from '../copies.ts';
import { isWeak } from '../gaps/links.ts';
import {
  type AnalysisGraph,
  type EntityNode,
  farEnd,
  planOf,
  type Quote,
  type RelationNode,
} from '../graph.ts';
import { type Named, namedInSteps, quotesIn } from '../named.ts';
import { type Nearby, nearby } from '../nearby.ts';
import { type PlanFilter, type PlanScope, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps } from '../steps.ts';
import { classOf, type IndustryClass } from './classes.ts';

/** The columns: what an industry can be linked to. */
export const MATRIX_COLUMNS = [
  'Platform',
  'Company',
  'University',
  'TalentProgram',
  'Policy',
] as const satisfies readonly EntityType[];
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** Things of a type that the chosen plans link to an industry. */
export interface MatrixCell {
  readonly column: MatrixColumn;
  readonly standing: Standing;
  /** Linked as planned, ongoing or done. */
  readonly count: number;
  readonly links: readonly MatrixLink[];
  /** Where there is no link: what is named near it. */
  readonly candidates: readonly Nearby[];
}

export interface MatrixLink {
  readonly entity: EntityNode;
  readonly relations: readonly RelationNode[];
  /** The sentences of the chosen plans that say so. */
  readonly quotes: readonly Quote[];
}

/** Where in a chain the text puts an industry. */
export interface ChainPlace {
  readonly place: keyof typeof CHAIN_PLACES;
  readonly quote: Quote;
}

export const CHAIN_PLACES = {
  UPSTREAM: { word: '上游', label: { zh: '上游', en: 'upstream' } },
  MIDSTREAM: { word: '中游', label: { zh: '中游', en: 'midstream' } },
  DOWNSTREAM: { word: '下游', label: { zh: '下游', en: 'downstream' } },
} as const;

export interface MatrixRow {
  readonly industry: EntityNode;
  /** Null where the name tells no class. */
  readonly industryClass: IndustryClass | null;
  /** Only where the text says so. */
  readonly chain: readonly ChainPlace[];
  readonly sentenceCount: number;
  readonly planCount: number;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  /** Those named in most sentences first. */
  readonly rows: readonly MatrixRow[];
  readonly plansSearched: number;
  readonly note: Bilingual | null;
}

/** Candidates to show in an empty cell. */
const CANDIDATES = 3;

/** Every industry that the chosen plans name, against what they link to it. */
export const industryMatrix = (graph: AnalysisGraph, filter: PlanFilter = {}): Matrix =>
  atOnce(matrixInSteps(graph, filter));

/** The same in steps. */
export function* matrixInSteps(graph: AnalysisGraph, filter: PlanFilter = {}): Steps<Matrix> {
  return yield* graph.onceInSteps(`matrix ${scopeKey(filter)}`, function* () {
    const scope = scopeOf(graph, filter);
    const copies = yield* copiesInSteps(graph);
    const named = yield* namedInSteps(graph, filter, scope, 'Industry');
    const rows = named.map((one) => new Row(one, scope, copies));
    const note = scope.note ?? (rows.length > 0 ? null : NO_INDUSTRY);
    return { rows, plansSearched: scope.plans.length, note };
  });
}

const NO_INDUSTRY: Bilingual = {
  zh: '所选计划没有提到任何产业。',
  en: 'The chosen plans name no industry.',
};

/** A row whose cells are worked out when it is looked at. */
class Row implements MatrixRow {
  readonly #named: Named;
  readonly #scope: PlanScope;
  readonly #copies: Copies;
  #cells: readonly MatrixCell[] | null = null;

  constructor(named: Named, scope: PlanScope, copies: Copies) {
    this.#named = named;
    this.#scope = scope;
    this.#copies = copies;
  }

  get industry(): EntityNode {
    return this.#named.entity;
  }

  get industryClass(): IndustryClass | null {
    return classOf(this.industry.name);
  }

  get chain(): readonly ChainPlace[] {
    return quotesIn(this.#named.copies, this.#scope).flatMap(chainPlaceOf);
  }

  get sentenceCount(): number {
    return this.#named.sentenceCount;
  }

  get planCount(): number {
    return this.#named.planCount;
  }

  get cells(): readonly MatrixCell[] {
    this.#cells ??= MATRIX_COLUMNS.map((column) =>
      cellOf(this.#named.copies, column, this.#scope, this.#copies),
    );
    return this.#cells;
  }
}

function cellOf(
  industry: readonly EntityNode[],
  column: MatrixColumn,
  scope: PlanScope,
  copies: Copies,
): MatrixCell {
  const found = new Map<EntityNode, { entity: EntityNode; relations: RelationNode[]; quotes: Quote[] }>();
  for (const copy of industry) {
    for (const relation of copy.relations) {
      const entity = farEnd(relation, copy);
      if (entity.type !== column) continue;
      const quotes = relation.quotes.filter((quote) => scope.has(planOf(quote)));
      if (quotes.length === 0) continue;
      const thing = copies(entity)[0]!;
      const link = found.get(thing) ?? { entity, relations: [], quotes: [] };
      link.relations.push(relation);
      link.quotes.push(...quotes);
      found.set(thing, link);
    }
  }
  const links = sortBy(found.values(), ({ entity }) => [entity.name, entity.id]);
  const count = links.filter(({ relations }) => relations.some((relation) => !isWeak(relation))).length;
  const candidates = links.length > 0 ? [] : nearby(industry, column, scope, copies).slice(0, CANDIDATES);
  const standing = links.length > 0 ? 'STATED' : candidates.length > 0 ? 'SUGGESTED' : 'NOT_MENTIONED';
  return { column, standing, count, links, candidates };
}

const CLAUSE_END = /[，。；：！？]/;

/** 上游 and the like in the clause that names the industry; 上下游 names no place. */
function chainPlaceOf(quote: Quote): ChainPlace[] {
  const { text, start } = quote.sentence;
  const [from, to] = [quote.start - start, quote.end - start];
  let left = from;
  while (left > 0 && !CLAUSE_END.test(text[left - 1]!)) left -= 1;
  let right = to;
  while (right < text.length && !CLAUSE_END.test(text[right]!)) right += 1;
  const clause = text.slice(left, right);
  return (Object.keys(CHAIN_PLACES) as (keyof typeof CHAIN_PLACES)[])
    .filter((place) => clause.includes(CHAIN_PLACES[place].word) && !/上[、中]*下游|上中下游/.test(clause))
    .map((place) => ({ place, quote }));
}
