import { readAhead } from '#common/read-ahead';
import type { DocumentFacts, SectionRecord, SentenceRecord } from '#ontology';
import type { Backend } from './backend.ts';
import * as catalogue from './catalogue.ts';
import { currentVersion, loadInto, removeFrom, removeNameFrom } from './change.ts';
import { checkJudgement, type Judgement } from './judgement.ts';
import { SnapshotKeeper } from './snapshot-keeper.ts';
import { groupBy } from './group.ts';
import {
  DOCUMENT_KEY,
  documentKey,
  evidenceKey,
  MENTION_KEY,
  mentionKey,
  PLACE_KEY,
  placeKey,
  SECTION_KEY,
  sectionKey,
} from './keys.ts';
import { normaliseFacts } from './normalise.ts';
import { sortBy, type SortKey } from './order.ts';
import { checkPage, decodeCursor, encodeCursor, pageOf } from './page.ts';
import { needsPlacement, NOWHERE, type Placement } from './placement.ts';
import type {
  DocumentRow,
  EntityFacetCounts,
  EntityFilter,
  EntityOrder,
  EntityRow,
  EvidenceRow,
  GraphStore,
  GraphView,
  LoadOutcome,
  MentionRow,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  PageRequest,
  PathRow,
  PlanRow,
  RelationFacetCounts,
  RelationFilter,
  RelationRow,
  RelationSearch,
  Stats,
  TargetRow,
} from './port.ts';
import type { Query } from './query.ts';
import { readFacts } from './read-facts.ts';
import { joinText, toPlan, toSentence, toTarget } from './records.ts';
import { foldNames, parseQuery, rank } from './search-rank.ts';
import { readPlacement } from './read-placement.ts';
import { sentenceTerms } from './sentence-terms.ts';
import type { GraphSnapshot } from './snapshot.ts';
import { readStats } from './stats.ts';
import { verifyFacts } from './verify.ts';
import { BATCH, byIds } from './write-document.ts';

/** Documents that are being read while one is looked at, so that engine and caller need not wait for each other. */
const DOCUMENTS_AHEAD = 2;

type ById<Row> = Query<{ readonly ids: readonly string[] }, Row>;

const SECTION_PLACES = {
  document: catalogue.sectionPlacesOfDocuments,
  plan: catalogue.sectionPlacesOfPlans,
} as const;

/** The graph store on any engine that speaks the catalogue's Cypher; see `Backend`. */
export class CypherStore implements GraphStore {
  readonly #backend: Backend;
  readonly #graph: SnapshotKeeper;
  #stats: { readonly version: number; readonly stats: Stats } | null = null;

  #placement: { readonly version: number; readonly placement: Placement } | null = null;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#graph = new SnapshotKeeper(backend);
  }

  async load(facts: DocumentFacts): Promise<LoadOutcome> {
    const verified = normaliseFacts(verifyFacts(facts));
    this.#backend.checkRoom();
    return (await this.#backend.write((run) => loadInto(run, verified))).outcome;
  }

  holds(name: string, documentId: string, fingerprint: string): Promise<boolean> {
    return this.#backend.read(async (run) => {
      if ((await run(catalogue.sourceDocument, { name }))[0]?.id !== documentId) return false;
      return (await run(catalogue.documentFingerprint, { id: documentId }))[0]?.fingerprint === fingerprint;
    });
  }

  async removeDocument(documentId: string): Promise<boolean> {
    return (await this.#backend.write((run) => removeFrom(run, documentId))).outcome;
  }

  async removeName(name: string): Promise<boolean> {
    return (await this.#backend.write((run) => removeNameFrom(run, name))).outcome;
  }

  version(): Promise<number> {
    return this.#backend.version();
  }

  graph(known?: number): Promise<GraphView> {
    return this.#graph.current(known);
  }

  async findEntities(filter: EntityFilter, page: PageRequest, order?: EntityOrder): Promise<Page<EntityRow>> {
    if (order !== 'mentions' && !needsPlacement(filter)) {
      return (await this.#graph.current()).findEntities(filter, NOWHERE, page, order);
    }
    return this.#placed((graph, placement) => graph.findEntities(filter, placement, page, order));
  }

  entityFacets(filter: EntityFilter): Promise<EntityFacetCounts> {
    return this.#placed((graph, placement) => graph.entityFacets(filter, placement));
  }

  async findRelations(filter: RelationSearch, page: PageRequest): Promise<Page<RelationRow>> {
    if (!needsPlacement(filter)) return (await this.#graph.current()).findRelations(filter, NOWHERE, page);
    return this.#placed((graph, placement) => graph.findRelations(filter, placement, page));
  }

  relationFacets(filter: RelationSearch): Promise<RelationFacetCounts> {
    return this.#placed((graph, placement) => graph.relationFacets(filter, placement));
  }

  findSentences(terms: readonly string[], limit: number) {
    return this.#backend.read(async (run) => {
      const wanted = sentenceTerms(terms);
      const rows = await run(catalogue.sentencesWith, { ...wanted, limit });
      const [counted] = await run(catalogue.countSentencesWith, wanted);
      return { rows: rows.map(toSentence), totalCount: counted?.count ?? 0 };
    });
  }

  async entitiesByIds(ids: readonly string[]): Promise<readonly EntityRow[]> {
    return (await this.#graph.current()).entities(ids);
  }

  async relationsOfEntities(
    ids: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<RelationRow>>> {
    return (await this.#graph.current()).relationsOfEntities(ids, filter, page);
  }

  async relationsByIds(ids: readonly string[]): Promise<readonly RelationRow[]> {
    return (await this.#graph.current()).relations(ids);
  }

  async mentionsOfEntities(
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<MentionRow>>> {
    const rows = await this.#byIds(catalogue.mentionsOfEntities, ids);
    return pagesOf(ids, rows, ({ entityId }) => entityId, page, mentionKey, MENTION_KEY);
  }

  async mentionsInSentences(ids: readonly string[]): Promise<readonly MentionRow[]> {
    return sortBy(await this.#byIds(catalogue.mentionsInSentences, ids), mentionKey);
  }

  async evidenceOfRelations(ids: readonly string[]): Promise<readonly EvidenceRow[]> {
    return sortBy(await this.#byIds(catalogue.evidenceOfRelations, ids), evidenceKey);
  }

  async evidenceOfTargets(ids: readonly string[]): Promise<readonly EvidenceRow[]> {
    return sortBy(await this.#byIds(catalogue.evidenceOfTargets, ids), evidenceKey);
  }

  async neighbourhood(request: NeighbourhoodRequest): Promise<Neighbourhood> {
    return (await this.#graph.current()).neighbourhood(request);
  }

  async shortestPaths(
    from: string,
    to: string,
    maxLength: number,
    limit: number,
  ): Promise<readonly PathRow[]> {
    return (await this.#graph.current()).shortestPaths(from, to, maxLength, limit);
  }

  async documents(page: PageRequest): Promise<Page<DocumentRow>> {
    checkPage(page);
    const [name, id] = page.after === undefined ? DOCUMENT_KEY : decodeCursor(page.after, DOCUMENT_KEY);
    return this.#backend.read(async (run) =>
      onePage(
        page,
        await run(catalogue.documentsPage, {
          name: String(name),
          id: String(id),
          limit: page.first + 1,
        }),
        await run(catalogue.countDocuments, {}),
        documentKey,
        (row) => row,
      ),
    );
  }

  documentsByIds(ids: readonly string[]): Promise<readonly DocumentRow[]> {
    return this.#byIds(catalogue.documentsByIds, ids);
  }

  sourcesOfDocument(id: string): Promise<readonly { name: string; format: string }[]> {
    return this.#backend.readOne(catalogue.sourcesOfDocument, { id });
  }

  async documentText(id: string): Promise<string | null> {
    return joinText(await this.#backend.readOne(catalogue.documentText, { id }));
  }

  async plans(
    { documentIds }: { documentIds?: readonly string[] | undefined },
    page: PageRequest,
  ): Promise<Page<PlanRow>> {
    if (documentIds) {
      const rows = sortBy(await this.#byIds(catalogue.plansOfDocuments, documentIds), placeKey);
      return pageOf(rows, page, placeKey, PLACE_KEY, toPlan);
    }
    return this.#backend.read(async (run) =>
      onePage(
        page,
        await run(catalogue.plansPage, keysetOf(page)),
        await run(catalogue.countPlans, {}),
        placeKey,
        toPlan,
      ),
    );
  }

  async plansByIds(ids: readonly string[]): Promise<readonly PlanRow[]> {
    return (await this.#byIds(catalogue.plansByIds, ids)).map(toPlan);
  }

  sectionsByIds(ids: readonly string[]): Promise<readonly SectionRecord[]> {
    return this.#byIds(catalogue.sectionsByIds, ids);
  }

  async sectionPages(
    of: 'document' | 'plan',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<SectionRecord>>> {
    return this.#backend.read(async (run) => {
      const wanted = [...new Set(ids)];
      // Places alone first: of a long document only the page itself is read.
      const places = await byIds(run, SECTION_PLACES[of], wanted);
      const pages = pagesOf(wanted, places, ({ ownerId }) => ownerId, page, sectionKey, SECTION_KEY);
      const shown = [...pages.values()].flatMap(({ rows }) => rows.map(({ node }) => node.id));
      const rows = new Map((await byIds(run, catalogue.sectionsByIds, shown)).map((row) => [row.id, row]));
      return new Map(Array.from(pages, ([id, found]) => [id, withNodes(found, rows)]));
    });
  }

  async sectionsOfPlans(planIds: readonly string[]): Promise<readonly SectionRecord[]> {
    const rows = await this.#byIds(catalogue.sectionsOfPlans, planIds);
    return sortBy(rows, ({ planId, ordinal }) => [planId, ordinal]);
  }

  async sentencesByIds(ids: readonly string[]): Promise<readonly SentenceRecord[]> {
    return (await this.#byIds(catalogue.sentencesByIds, ids)).map(toSentence);
  }

  async sentencesOfSections(sectionIds: readonly string[]): Promise<readonly SentenceRecord[]> {
    const rows = await this.#byIds(catalogue.sentencesOfSections, sectionIds);
    return sortBy(rows, ({ sectionId, ordinal }) => [sectionId, ordinal]).map(toSentence);
  }

  async targets(
    { planIds, search }: { planIds?: readonly string[] | undefined; search?: string | undefined },
    page: PageRequest,
  ): Promise<Page<TargetRow>> {
    if (planIds === undefined && search === undefined) {
      return this.#backend.read(async (run) =>
        onePage(
          page,
          await run(catalogue.targetsPage, keysetOf(page)),
          await run(catalogue.countTargets, {}),
          placeKey,
          toTarget,
        ),
      );
    }
    const rows = planIds
      ? await this.#byIds(catalogue.targetsOfPlans, planIds)
      : await this.#backend.readOne(catalogue.allTargets, {});
    const query = search === undefined ? undefined : parseQuery(search);
    const found = rows.filter(
      ({ metric }) => query === undefined || (query && rank(query, foldNames(metric, [])) !== null),
    );
    return pageOf(sortBy(found, placeKey), page, placeKey, PLACE_KEY, toTarget);
  }

  async targetsByIds(ids: readonly string[]): Promise<readonly TargetRow[]> {
    return (await this.#byIds(catalogue.targetsByIds, ids)).map(toTarget);
  }

  stats(): Promise<Stats> {
    return this.#backend.read(async (run, version) => {
      const now = await version();
      if (this.#stats?.version === now) return this.#stats.stats;
      const stats = await readStats(run);
      this.#stats = { version: now, stats };
      return stats;
    });
  }

  async judgements(): Promise<readonly Judgement[]> {
    return sortBy(await this.#backend.readOne(catalogue.judgements, {}), ({ id }) => [id]);
  }

  async judge(judgement: Judgement): Promise<void> {
    const whole = checkJudgement(judgement);
    this.#backend.checkRoom();
    await this.#backend.write((run) => run(catalogue.setJudgement, whole));
  }

  withdrawJudgement(id: string): Promise<boolean> {
    return this.#backend.write(async (run) => {
      const known = (await run(catalogue.judgements, {})).some((judgement) => judgement.id === id);
      if (known) await run(catalogue.deleteJudgement, { id });
      return known;
    });
  }

  async *facts(): AsyncGenerator<DocumentFacts> {
    const ids = await this.#backend.readOne(catalogue.documentIds, {});
    const read = ({ id }: { readonly id: string }) => this.#backend.read((run) => readFacts(run, id));
    for await (const facts of readAhead(ids, DOCUMENTS_AHEAD, read)) {
      // A document that was removed since the list was made is simply no more.
      if (facts) yield facts;
    }
  }

  close(): Promise<void> {
    return this.#backend.close();
  }

  /** Answers from the graph and its places, both of one version. */
  #placed<Answer>(answer: (graph: GraphSnapshot, placement: Placement) => Answer): Promise<Answer> {
    return this.#backend.read(async (run, version) => {
      const now = await version();
      const known = this.#placement;
      const placement = known?.version === now ? known.placement : await readPlacement(run);
      this.#placement = { version: now, placement };
      return answer(await this.#graph.at(run, now), placement);
    });
  }

  async #byIds<Row>(query: ById<Row>, ids: readonly string[]): Promise<Row[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    return wanted.length <= BATCH
      ? this.#backend.readOne(query, { ids: wanted })
      : this.#backend.read((run) => byIds(run, query, wanted));
  }
}

/** Makes the counter of versions where there is none yet. */
export async function initialise(backend: Backend): Promise<void> {
  await backend.write(currentVersion);
}

function keysetOf(page: PageRequest) {
  checkPage(page);
  const [name, documentId, ordinal] =
    page.after === undefined ? PLACE_KEY : decodeCursor(page.after, PLACE_KEY);
  return {
    name: String(name),
    documentId: String(documentId),
    ordinal: Number(ordinal),
    limit: page.first + 1,
  };
}

/** A page whose rows the store has cut, with one row more to tell whether there are others. */
function onePage<Row, Node>(
  { first }: PageRequest,
  rows: readonly Row[],
  count: readonly { readonly count: number }[],
  keyOf: (row: Row) => SortKey,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  return {
    rows: rows.slice(0, first).map((row) => ({ node: nodeOf(row), cursor: encodeCursor(keyOf(row)) })),
    totalCount: count[0]?.count ?? 0,
    hasNextPage: rows.length > first,
  };
}

/** One page for each id that has rows; the others are left out. */
function pagesOf<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
  page: PageRequest,
  keyOf: (row: Row) => SortKey,
  like: SortKey,
): ReadonlyMap<string, Page<Row>> {
  checkPage(page);
  if (page.after !== undefined) decodeCursor(page.after, like);
  const groups = groupBy(rows, ownerOf);
  return new Map(
    ids.flatMap((id) => {
      const own = groups.get(id);
      return own ? [[id, pageOf(sortBy(own, keyOf), page, keyOf, like, (row) => row)] as const] : [];
    }),
  );
}

/** The same page of the rows themselves. One that is gone since the page was cut is left out. */
function withNodes<Row>(page: Page<{ readonly id: string }>, nodes: ReadonlyMap<string, Row>): Page<Row> {
  const rows = page.rows.flatMap(({ node: { id }, cursor }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, cursor }];
  });
  return { ...page, rows };
}
