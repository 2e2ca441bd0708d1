import type {
  DocumentFacts,
  DocumentRecord,
  EntityRecord,
  EntityType,
  MentionRecord,
  PlanRecord,
  RelationRecord,
  RelationType,
  SectionRecord,
  SentenceRecord,
  Status,
  TargetRecord,
} from '#ontology';
import type { Judgement, Verdict } from './judgement.ts';

export type { Judgement, Verdict };

/** A slice of an ordered list. `after` is the cursor of a row of an earlier page. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly { readonly node: Row; readonly cursor: string }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

/** An entity with the number of relations it takes part in. */
export type EntityRow = EntityRecord & { readonly degree: number };

/** A relation as an edge, without its evidence (ask `evidenceOfRelations`). */
export type RelationRow = Omit<RelationRecord, 'evidence'>;
export type TargetRow = Omit<TargetRecord, 'evidence'>;

/** A quote with the sentence, section, plan and document that it stands in. */
export interface EvidenceRow {
  /** Id of the relation or target it speaks for. */
  readonly itemId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly sentenceId: string;
  readonly sectionId: string;
  readonly planId: string;
  readonly documentId: string;
}

export type MentionRow = MentionRecord & {
  readonly sectionId: string;
  readonly planId: string;
  readonly documentId: string;
};

/** Of plans: these, of these years, of these regions. Something fits where one plan that names or backs it does, for each. */
export interface PlaceFilter {
  readonly planIds?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  /** Entity ids of the jurisdictions whose plans these are. */
  readonly regionIds?: readonly string[] | undefined;
}

export interface EntityFilter extends PlaceFilter {
  /** Finds by name and alias: exact, prefix, inner part, else by pinyin; see `search-rank.ts`. */
  readonly search?: string | undefined;
  readonly types?: readonly EntityType[] | undefined;
  /** With a relation of one of these statuses, or types. */
  readonly statuses?: readonly Status[] | undefined;
  readonly relationTypes?: readonly RelationType[] | undefined;
  readonly minDegree?: number | undefined;
  readonly maxDegree?: number | undefined;
}

/** `best`: by search rank when searching, else by degree. Degree and mentions go from most to fewest. */
export const ENTITY_ORDERS = ['best', 'name', 'degree', 'mentions'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

export interface RelationSearch extends PlaceFilter, RelationFilter {
  readonly sourceTypes?: readonly EntityType[] | undefined;
  readonly targetTypes?: readonly EntityType[] | undefined;
  /** Only those that begin or end at one of these. */
  readonly entityIds?: readonly string[] | undefined;
}

/** How many fit with this value chosen in place of what is chosen of its facet; most first. */
export interface FacetCount {
  readonly value: string | number;
  readonly count: number;
}
type FacetCounts<Name extends string> = Readonly<
  Record<Name | 'types' | 'statuses' | 'planIds' | 'years' | 'regionIds', readonly FacetCount[]>
>;
export type EntityFacetCounts = FacetCounts<'relationTypes'>;
export type RelationFacetCounts = FacetCounts<'sourceTypes' | 'targetTypes'>;

export interface RelationFilter {
  readonly types?: readonly RelationType[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
}

export interface NeighbourhoodRequest {
  readonly ids: readonly string[];
  /** 1 to 3 steps. */
  readonly depth: number;
  readonly types?: readonly EntityType[] | undefined;
  readonly relationTypes?: readonly RelationType[] | undefined;
  /** The most entities to return, the asked-for ones included. */
  readonly limit: number;
}

export interface Neighbourhood {
  readonly entities: readonly EntityRow[];
  /** Every relation among `entities`. */
  readonly relations: readonly RelationRow[];
  /** Whether `limit` cut it, and how many entities within `depth` were left out. */
  readonly truncated: boolean;
  readonly omitted: number;
}

/** A shortest path: entity ids from end to end, and the relation ids between them. */
export interface PathRow {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
}

export interface Stats {
  readonly documents: number;
  readonly plans: number;
  readonly sentences: number;
  readonly entities: number;
  readonly mentions: number;
  readonly relations: number;
  readonly targets: number;
  readonly entitiesByType: Readonly<Partial<Record<EntityType, number>>>;
  readonly relationsByType: Readonly<Partial<Record<RelationType, number>>>;
  readonly relationsByStatus: Readonly<Partial<Record<Status, number>>>;
}

export interface DocumentRow extends Omit<DocumentRecord, 'text'> {
  /** Every name under which this text was taken in, sorted; `name` is the first. */
  readonly names: readonly string[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/**
 * What loading did: `replaced` names the document that stood under the same name before; `reread` says that the
 * document was known, and that what it was read to say then gave way to what it is read to say now.
 */
export type LoadOutcome = (
  | { readonly outcome: 'new' | 'unchanged' | 'reread' }
  | { readonly outcome: 'replaced'; readonly replacedId: string }
) & {
  /** Of what the document now says; see `GraphStore.holds`. */
  readonly fingerprint: string;
};

/**
 * Entities and relations in memory: answers at once, so that a caller with many small questions need not wait for
 * each. It moves on with the graph; do not keep it for longer than a request.
 */
export interface GraphView {
  entity(id: string): EntityRow | null;
  relation(id: string): RelationRow | null;
  /** See `GraphStore.relationsOfEntities`; an empty page for an unknown entity. */
  relationsOf(id: string, filter: RelationFilter, page: PageRequest): Page<RelationRow>;
  neighbourhood(request: NeighbourhoodRequest): Neighbourhood;
}

/**
 * The one door to a graph store. Two adapters pass one conformance suite (`conformance.ts`) with the same
 * answers in the same order. Lists are ordered by rules given here, never by a store's whim.
 * Every method may throw InnographError with STORE_UNAVAILABLE, STORE_DAMAGED or STORE_HELD.
 */
export interface GraphStore {
  /** Writes all that one document says, in one transaction; refuses (NO_EVIDENCE) what has no true quote. */
  load(facts: DocumentFacts): Promise<LoadOutcome>;
  /** Whether this name stands for this document, and that says what it said when its loading gave this fingerprint. */
  holds(name: string, documentId: string, fingerprint: string): Promise<boolean>;
  /** Takes a document's statements away and leaves what others say. False if there is no such document. */
  removeDocument(documentId: string): Promise<boolean>;
  /**
   * Takes one name away from its document, which goes too if it has no other. False if no document has it.
   */
  removeName(name: string): Promise<boolean>;
  /** Grows with every change of the graph; answers computed at one version hold until the next. */
  version(): Promise<number>;
  /**
   * Entities and relations as they are now or, where the caller has just been told the version, as they are since
   * `known`.
   */
  graph(known?: number): Promise<GraphView>;

  /** Within one rank, degree or number of mentions, by degree (most first), name, id. */
  findEntities(filter: EntityFilter, page: PageRequest, order?: EntityOrder): Promise<Page<EntityRow>>;
  entityFacets(filter: EntityFilter): Promise<EntityFacetCounts>;
  /** By type, status, name of the source, name of the target, id. */
  findRelations(filter: RelationSearch, page: PageRequest): Promise<Page<RelationRow>>;
  relationFacets(filter: RelationSearch): Promise<RelationFacetCounts>;
  /** Sentences that hold all of these (at most four), whatever their case; by document name, plan, position. */
  findSentences(
    terms: readonly string[],
    limit: number,
  ): Promise<{ readonly rows: readonly SentenceRecord[]; readonly totalCount: number }>;
  /** In any order; unknown ids are left out. So do all `…ByIds` and `…Of…` batch reads below. */
  entitiesByIds(ids: readonly string[]): Promise<readonly EntityRow[]>;
  /** Per entity: its relations in either direction, ordered by type, status, name of the far end, id. */
  relationsOfEntities(
    ids: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<RelationRow>>>;
  relationsByIds(ids: readonly string[]): Promise<readonly RelationRow[]>;
  /** Ordered by document, position. `limit` per entity. */
  mentionsOfEntities(
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<MentionRow>>>;
  /** Mentions whose sentence is among these, ordered by position. */
  mentionsInSentences(ids: readonly string[]): Promise<readonly MentionRow[]>;
  evidenceOfRelations(ids: readonly string[]): Promise<readonly EvidenceRow[]>;
  evidenceOfTargets(ids: readonly string[]): Promise<readonly EvidenceRow[]>;
  neighbourhood(request: NeighbourhoodRequest): Promise<Neighbourhood>;
  /** All paths of the least length up to `maxLength`, ordered by their entity ids; at most `limit`. */
  shortestPaths(from: string, to: string, maxLength: number, limit: number): Promise<readonly PathRow[]>;

  documents(page: PageRequest): Promise<Page<DocumentRow>>;
  documentsByIds(ids: readonly string[]): Promise<readonly DocumentRow[]>;
  /** The names under which a document was taken in, with the format of each; none for an unknown one. In any order. */
  sourcesOfDocument(id: string): Promise<readonly { readonly name: string; readonly format: string }[]>;
  documentText(id: string): Promise<string | null>;
  /** Ordered by document name, ordinal. */
  plans(filter: { documentIds?: readonly string[] | undefined }, page: PageRequest): Promise<Page<PlanRow>>;
  plansByIds(ids: readonly string[]): Promise<readonly PlanRow[]>;
  sectionsByIds(ids: readonly string[]): Promise<readonly SectionRecord[]>;
  /** Per document, or per plan: its sections in the order of the text; what has none is left out. */
  sectionPages(
    of: 'document' | 'plan',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<SectionRecord>>>;
  sectionsOfPlans(planIds: readonly string[]): Promise<readonly SectionRecord[]>;
  sentencesByIds(ids: readonly string[]): Promise<readonly SentenceRecord[]>;
  sentencesOfSections(sectionIds: readonly string[]): Promise<readonly SentenceRecord[]>;
  /** Ordered by plan, position. */
  targets(
    filter: { planIds?: readonly string[] | undefined; search?: string | undefined },
    page: PageRequest,
  ): Promise<Page<TargetRow>>;
  targetsByIds(ids: readonly string[]): Promise<readonly TargetRow[]>;
  stats(): Promise<Stats>;

  /** What people think of suggested links, by id. They are no facts: the version does not count them. */
  judgements(): Promise<readonly Judgement[]>;
  /** Keeps a judgement in place of the one of its id. Throws USAGE for one that is not whole. */
  judge(judgement: Judgement): Promise<void>;
  /** Forgets a judgement. False if there is none of this id. */
  withdrawJudgement(id: string): Promise<boolean>;

  /** Every document's facts, ordered by document id, one at a time: what an export or a copy reads. */
  facts(): AsyncIterable<DocumentFacts>;
  close(): Promise<void>;
}

export type PlanRow = PlanRecord & {
  readonly counts: { readonly entities: number; readonly relations: number; readonly targets: number };
};
