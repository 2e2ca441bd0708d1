import type { DocumentFacts, RelationRecord, SectionRecord, SentenceRecord, TargetRecord } from '#ontology';
import { fingerprintOf } from './fingerprint.ts';
import { groupBy } from './group.ts';
import { checkJudgement, type Judgement } from './judgement.ts';
import {
  DOCUMENT_KEY,
  documentKey,
  ENDS_KEY,
  endsKey,
  evidenceKey,
  MENTION_KEY,
  mentionKey,
  PLACE_KEY,
  placeKey,
  RELATION_KEY,
  relationKey,
  SECTION_KEY,
  sectionKey,
} from './keys.ts';
import { MemoryGraph } from './memory-graph.ts';
import { normaliseFacts } from './normalise.ts';
import { sortBy, type SortKey } from './order.ts';
import { pageOf } from './page.ts';
import {
  countEntityFacets,
  countRelationFacets,
  entityFits,
  type Placement,
  relationFits,
} from './placement.ts';
import type * as port from './port.ts';
import { placementOf } from './read-placement.ts';
import { foldNames, parseQuery, rank } from './search-rank.ts';
import { sentenceTerms } from './sentence-terms.ts';
import { hitOrder } from './snapshot.ts';
import { verifyFacts } from './verify.ts';

interface Kept {
  /** Formats by name. */
  readonly names: Map<string, string>;
  readonly facts: DocumentFacts;
}

/**
 * A graph store in plain memory, kept so simple that it can be checked by reading: it holds the facts of its
 * documents and works every answer out anew. The measure of the real stores in tests; nothing outlives it.
 */
export class MemoryStore implements port.GraphStore {
  readonly #documents = new Map<string, Kept>();
  readonly #judgements = new Map<string, Judgement>();
  #version = 0;

  load(input: DocumentFacts): Promise<port.LoadOutcome> {
    return attempt(() => {
      const facts = normaliseFacts(verifyFacts(input));
      const { id, name, format } = facts.document;
      const before = [...this.#documents].find(([, { names }]) => names.has(name))?.[0];
      const known = this.#documents.get(id);
      const fingerprint = fingerprintOf(facts);
      const isReread = known !== undefined && fingerprintOf(known.facts) !== fingerprint;
      if (before === id && !isReread) return { outcome: 'unchanged', fingerprint };
      this.#version += 1;
      if (before !== undefined && before !== id) this.#takeName(before, name);
      const names = known?.names ?? new Map<string, string>();
      this.#documents.set(id, { names: names.set(name, format), facts });
      if (before !== undefined && before !== id)
        return { outcome: 'replaced', replacedId: before, fingerprint };
      return { outcome: isReread ? 'reread' : known ? 'unchanged' : 'new', fingerprint };
    });
  }

  holds(name: string, documentId: string, fingerprint: string): Promise<boolean> {
    const known = this.#documents.get(documentId);
    return Promise.resolve(known?.names.has(name) === true && fingerprintOf(known.facts) === fingerprint);
  }

  removeName(name: string): Promise<boolean> {
    const id = [...this.#documents].find(([, { names }]) => names.has(name))?.[0];
    if (id === undefined) return Promise.resolve(false);
    this.#version += 1;
    this.#takeName(id, name);
    return Promise.resolve(true);
  }

  #takeName(id: string, name: string): void {
    const { names } = this.#documents.get(id)!;
    names.delete(name);
    if (names.size === 0) this.#documents.delete(id);
  }

  removeDocument(documentId: string): Promise<boolean> {
    const removed = this.#documents.delete(documentId);
    if (removed) this.#version += 1;
    return Promise.resolve(removed);
  }

  judgements(): Promise<readonly Judgement[]> {
    return Promise.resolve(sortBy(this.#judgements.values(), ({ id }) => [id]));
  }

  judge(judgement: Judgement): Promise<void> {
    return attempt(() => {
      this.#judgements.set(judgement.id, checkJudgement(judgement));
    });
  }

  withdrawJudgement(id: string): Promise<boolean> {
    return Promise.resolve(this.#judgements.delete(id));
  }

  version(): Promise<number> {
    return Promise.resolve(this.#version);
  }

  graph(): Promise<port.GraphView> {
    return attempt(() => {
      const graph = this.#graph();
      const nameOf = new Map(graph.entities.map(({ id, name }) => [id, name]));
      return {
        entity: (id) => among([id], graph.entities)[0] ?? null,
        relation: (id) => among([id], graph.relations)[0] ?? null,
        relationsOf: (id, filter, page) => relationsPage(graph, nameOf, id, filter, page),
        neighbourhood: (request) => graph.neighbourhood(request),
      };
    });
  }

  findEntities(
    filter: port.EntityFilter,
    page: port.PageRequest,
    order: port.EntityOrder = 'best',
  ): Promise<port.Page<port.EntityRow>> {
    return attempt(() => {
      const placement = this.#placement();
      const fits = entityFits(filter, placement, (id) => this.#relationsOf(id));
      const hits = this.#hits(filter.search).filter(({ entity }) => fits?.(entity) ?? true);
      const { keyOf, like } = hitOrder(order, filter.search !== undefined, placement);
      return pageOf(sortBy(hits, keyOf), page, keyOf, like, ({ entity }) => entity);
    });
  }

  entityFacets(filter: port.EntityFilter): Promise<port.EntityFacetCounts> {
    const entities = this.#hits(filter.search).map(({ entity }) => entity);
    return attempt(() =>
      countEntityFacets(entities, filter, this.#placement(), (id) => this.#relationsOf(id)),
    );
  }

  findRelations(filter: port.RelationSearch, page: port.PageRequest): Promise<port.Page<port.RelationRow>> {
    return attempt(() => {
      const { entities, relations } = this.#graph();
      const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
      const keyOf = (row: port.RelationRow) =>
        endsKey(row, entityOf.get(row.source)!.name, entityOf.get(row.target)!.name);
      const fits = relationFits(filter, this.#placement(), (id) => entityOf.get(id)!.type);
      return pageOf(sortBy(relations.filter(fits), keyOf), page, keyOf, ENDS_KEY, (row) => row);
    });
  }

  relationFacets(filter: port.RelationSearch): Promise<port.RelationFacetCounts> {
    const { entities, relations } = this.#graph();
    const typeOf = new Map<string, string>(entities.map(({ id, type }) => [id, type]));
    return attempt(() => countRelationFacets(relations, filter, this.#placement(), (id) => typeOf.get(id)!));
  }

  findSentences(terms: readonly string[], limit: number) {
    return attempt(() => {
      const wanted = Object.values(sentenceTerms(terms));
      const found = this.#facts().flatMap(({ document, plans, sentences }) =>
        sentences
          .filter(({ text }) => wanted.every((term) => text.toLowerCase().includes(term)))
          .map((sentence) => ({
            sentence,
            key: [
              document.name,
              document.id,
              plans.find(({ id }) => id === sentence.planId)!.ordinal,
              sentence.ordinal,
            ],
          })),
      );
      const rows = sortBy(found, ({ key }) => key).map(({ sentence }) => sentence);
      return { rows: rows.slice(0, limit), totalCount: rows.length };
    });
  }

  #hits(search: string | undefined): { entity: port.EntityRow; tier: number }[] {
    const query = search === undefined ? undefined : parseQuery(search);
    return this.#graph().entities.flatMap((entity) => {
      if (query === undefined) return [{ entity, tier: 0 }];
      const tier = query && rank(query, foldNames(entity.name, entity.aliases));
      return tier === null ? [] : [{ entity, tier }];
    });
  }

  #relationsOf(id: string): port.RelationRow[] {
    return this.#graph().relations.filter(({ source, target }) => source === id || target === id);
  }

  #placement(): Placement {
    const facts = this.#facts();
    const mentions = this.#mentions().map(({ entityId, planId }) => ({ entityId, planId, count: 1 }));
    const relations = facts.flatMap(({ relations: own, sentences }) =>
      own.flatMap(({ id, evidence }) =>
        evidence.map(({ sentenceId }) => ({
          relationId: id,
          planId: sentences.find((sentence) => sentence.id === sentenceId)!.planId,
        })),
      ),
    );
    return placementOf(
      mentions,
      relations,
      facts.flatMap(({ plans }) => plans),
    );
  }

  entitiesByIds(ids: readonly string[]): Promise<readonly port.EntityRow[]> {
    return attempt(() => among(ids, this.#graph().entities));
  }

  relationsOfEntities(
    ids: readonly string[],
    filter: port.RelationFilter,
    page: port.PageRequest,
  ): Promise<ReadonlyMap<string, port.Page<port.RelationRow>>> {
    return attempt(() => {
      const graph = this.#graph();
      const nameOf = new Map(graph.entities.map(({ id, name }) => [id, name]));
      const found = ids.map((id) => [id, relationsPage(graph, nameOf, id, filter, page)] as const);
      return new Map(found.filter(([, { totalCount }]) => totalCount > 0));
    });
  }

  relationsByIds(ids: readonly string[]): Promise<readonly port.RelationRow[]> {
    return attempt(() => among(ids, this.#graph().relations));
  }

  mentionsOfEntities(
    ids: readonly string[],
    page: port.PageRequest,
  ): Promise<ReadonlyMap<string, port.Page<port.MentionRow>>> {
    return attempt(() =>
      pages(ids, page, MENTION_KEY, (id) => ({
        rows: this.#mentions().filter(({ entityId }) => entityId === id),
        keyOf: mentionKey,
      })),
    );
  }

  mentionsInSentences(ids: readonly string[]): Promise<readonly port.MentionRow[]> {
    return attempt(() =>
      sortBy(
        this.#mentions().filter(({ sentenceId }) => ids.includes(sentenceId)),
        mentionKey,
      ),
    );
  }

  evidenceOfRelations(ids: readonly string[]): Promise<readonly port.EvidenceRow[]> {
    return attempt(() => this.#evidence(ids, ({ relations }) => relations));
  }

  evidenceOfTargets(ids: readonly string[]): Promise<readonly port.EvidenceRow[]> {
    return attempt(() => this.#evidence(ids, ({ targets }) => targets));
  }

  neighbourhood(request: port.NeighbourhoodRequest): Promise<port.Neighbourhood> {
    return attempt(() => this.#graph().neighbourhood(request));
  }

  shortestPaths(
    from: string,
    to: string,
    maxLength: number,
    limit: number,
  ): Promise<readonly port.PathRow[]> {
    return attempt(() => this.#graph().shortestPaths(from, to, maxLength, limit));
  }

  documents(page: port.PageRequest): Promise<port.Page<port.DocumentRow>> {
    return attempt(() => {
      return pageOf(sortBy(this.#documentRows(), documentKey), page, documentKey, DOCUMENT_KEY, (row) => row);
    });
  }

  documentsByIds(ids: readonly string[]): Promise<readonly port.DocumentRow[]> {
    return attempt(() => among(ids, this.#documentRows()));
  }

  sourcesOfDocument(id: string): Promise<readonly { name: string; format: string }[]> {
    const names = this.#documents.get(id)?.names ?? [];
    return Promise.resolve(Array.from(names, ([name, format]) => ({ name, format })));
  }

  documentText(id: string): Promise<string | null> {
    return Promise.resolve(this.#documents.get(id)?.facts.document.text ?? null);
  }

  plans(
    { documentIds }: { documentIds?: readonly string[] | undefined },
    page: port.PageRequest,
  ): Promise<port.Page<port.PlanRow>> {
    return attempt(() => {
      const rows = this.#plans()
        .filter(({ documentId }) => !documentIds || documentIds.includes(documentId))
        .map((plan) => ({ ...plan, plan, documentName: this.#nameOf(plan.documentId) }));
      return pageOf(sortBy(rows, placeKey), page, placeKey, PLACE_KEY, ({ plan }) => plan);
    });
  }

  plansByIds(ids: readonly string[]): Promise<readonly port.PlanRow[]> {
    return attempt(() => among(ids, this.#plans()));
  }

  sectionsByIds(ids: readonly string[]): Promise<readonly SectionRecord[]> {
    return attempt(() => among(ids, this.#all('sections')));
  }

  sectionPages(
    of: 'document' | 'plan',
    ids: readonly string[],
    page: port.PageRequest,
  ): Promise<ReadonlyMap<string, port.Page<SectionRecord>>> {
    return attempt(() => {
      const planOf = new Map(this.#plans().map((plan) => [plan.id, plan]));
      const keyOf = (section: SectionRecord) =>
        sectionKey({ ...section, planOrdinal: planOf.get(section.planId)!.ordinal });
      const ownerOf = ({ planId }: SectionRecord) =>
        of === 'plan' ? planId : planOf.get(planId)!.documentId;
      return pages(ids, page, SECTION_KEY, (id) => ({
        rows: this.#all('sections').filter((section) => ownerOf(section) === id),
        keyOf,
      }));
    });
  }

  sectionsOfPlans(planIds: readonly string[]): Promise<readonly SectionRecord[]> {
    return attempt(() =>
      sortBy(
        this.#all('sections').filter(({ planId }) => planIds.includes(planId)),
        ({ planId, ordinal }) => [planId, ordinal],
      ),
    );
  }

  sentencesByIds(ids: readonly string[]): Promise<readonly SentenceRecord[]> {
    return attempt(() => among(ids, this.#all('sentences')));
  }

  sentencesOfSections(sectionIds: readonly string[]): Promise<readonly SentenceRecord[]> {
    return attempt(() =>
      sortBy(
        this.#all('sentences').filter(({ sectionId }) => sectionIds.includes(sectionId)),
        ({ sectionId, ordinal }) => [sectionId, ordinal],
      ),
    );
  }

  targets(
    { planIds, search }: { planIds?: readonly string[] | undefined; search?: string | undefined },
    page: port.PageRequest,
  ): Promise<port.Page<port.TargetRow>> {
    return attempt(() => {
      const query = search === undefined ? undefined : parseQuery(search);
      const rows = this.#facts()
        .flatMap(({ document, targets }) =>
          targets.map((target, ordinal) => ({
            target,
            documentName: document.name,
            documentId: document.id,
            ordinal,
          })),
        )
        .filter(({ target }) => !planIds || planIds.includes(target.planId))
        .filter(({ target }) => {
          if (query === undefined) return true;
          return query !== null && rank(query, foldNames(target.metric, [])) !== null;
        });
      const nodeOf = ({ target }: (typeof rows)[number]) => withoutEvidence(target);
      return pageOf(sortBy(rows, placeKey), page, placeKey, PLACE_KEY, nodeOf);
    });
  }

  targetsByIds(ids: readonly string[]): Promise<readonly port.TargetRow[]> {
    return attempt(() => among(ids, this.#all('targets')).map(withoutEvidence));
  }

  stats(): Promise<port.Stats> {
    return attempt(() => {
      const { entities, relations } = this.#graph();
      const count = <Item, Key extends string>(items: readonly Item[], keyOf: (item: Item) => Key) => {
        const counts: Partial<Record<Key, number>> = {};
        for (const [key, group] of groupBy(items, keyOf)) counts[key] = group.length;
        return counts;
      };
      return {
        documents: this.#documents.size,
        plans: this.#all('plans').length,
        sentences: this.#all('sentences').length,
        entities: entities.length,
        mentions: this.#all('mentions').length,
        relations: relations.length,
        targets: this.#all('targets').length,
        entitiesByType: count(entities, ({ type }) => type),
        relationsByType: count(relations, ({ type }) => type),
        relationsByStatus: count(relations, ({ status }) => status),
      };
    });
  }

  async *facts(): AsyncGenerator<DocumentFacts> {
    for (const facts of this.#facts()) yield await Promise.resolve(facts);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Facts by document id, each under the first of its names. */
  #facts(): DocumentFacts[] {
    const named = Array.from(this.#documents.values(), ({ names, facts }) => {
      const [[name, format]] = sortBy(names, ([key]) => [key]) as [[string, string]];
      return { ...facts, document: { ...facts.document, name, format } };
    });
    return sortBy(named, ({ document }) => [document.id]);
  }

  #graph(): MemoryGraph {
    return new MemoryGraph(this.#facts());
  }

  #all<Key extends 'plans' | 'sections' | 'sentences' | 'mentions' | 'targets'>(key: Key) {
    return this.#facts().flatMap((facts): DocumentFacts[Key][number][] => facts[key]);
  }

  #documentRows(): port.DocumentRow[] {
    return this.#facts().map(({ document: { id, name, format, text } }) => {
      const names = sortBy(this.#documents.get(id)!.names.keys(), (key) => [key]);
      return { id, name, format, names, length: text.length };
    });
  }

  #nameOf(documentId: string): string {
    return this.#documentRows().find(({ id }) => id === documentId)!.name;
  }

  #plans(): port.PlanRow[] {
    return this.#facts().flatMap((facts) =>
      facts.plans.map((plan) => {
        const inPlan = new Set(
          facts.sentences.filter(({ planId }) => planId === plan.id).map(({ id }) => id),
        );
        const mentions = facts.mentions.filter(({ sentenceId }) => inPlan.has(sentenceId));
        const counts = {
          entities: new Set(mentions.map(({ entityId }) => entityId)).size,
          relations: facts.relations.filter(({ evidence }) => evidence.some((q) => inPlan.has(q.sentenceId)))
            .length,
          targets: facts.targets.filter(({ planId }) => planId === plan.id).length,
        };
        return { ...plan, counts };
      }),
    );
  }

  #mentions(): port.MentionRow[] {
    return this.#facts().flatMap(({ document, sentences, mentions }) =>
      mentions.map((mention) => {
        const { sectionId, planId } = sentences.find(({ id }) => id === mention.sentenceId)!;
        return { ...mention, sectionId, planId, documentId: document.id };
      }),
    );
  }

  #evidence(
    ids: readonly string[],
    itemsOf: (facts: DocumentFacts) => readonly (RelationRecord | TargetRecord)[],
  ): port.EvidenceRow[] {
    const rows = this.#facts().flatMap((facts) =>
      itemsOf(facts)
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ id, evidence }) =>
          evidence.map((quote) => {
            const { sectionId, planId } = facts.sentences.find((s) => s.id === quote.sentenceId)!;
            return { itemId: id, ...quote, sectionId, planId, documentId: facts.document.id };
          }),
        ),
    );
    return sortBy(rows, evidenceKey);
  }
}

function among<Item extends { readonly id: string }>(ids: readonly string[], items: readonly Item[]): Item[] {
  return items.filter(({ id }) => ids.includes(id));
}

function relationsPage(
  { relations }: MemoryGraph,
  nameOf: ReadonlyMap<string, string>,
  id: string,
  { types, statuses }: port.RelationFilter,
  page: port.PageRequest,
): port.Page<port.RelationRow> {
  const rows = relations.filter(
    ({ source, target, type, status }) =>
      (source === id || target === id) &&
      (!types || types.includes(type)) &&
      (!statuses || statuses.includes(status)),
  );
  const keyOf = (row: port.RelationRow) =>
    relationKey(row, nameOf.get(row.source === id ? row.target : row.source)!);
  return pageOf(sortBy(rows, keyOf), page, keyOf, RELATION_KEY, (row) => row);
}

function pages<Row>(
  ids: readonly string[],
  page: port.PageRequest,
  like: SortKey,
  listOf: (id: string) => { readonly rows: readonly Row[]; readonly keyOf: (row: Row) => SortKey },
): ReadonlyMap<string, port.Page<Row>> {
  pageOf(
    [],
    page,
    () => like,
    like,
    (row) => row,
  );
  return new Map(
    ids.flatMap((id) => {
      const { rows, keyOf } = listOf(id);
      if (rows.length === 0) return [];
      return [[id, pageOf(sortBy(rows, keyOf), page, keyOf, like, (row) => row)] as const];
    }),
  );
}

function withoutEvidence({ evidence: _, ...target }: TargetRecord): port.TargetRow {
  return target;
}

/** What is thrown reaches the caller as a rejection, as in a store that waits for something. */
function attempt<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(work()));
}
