import type { DocumentFacts } from '#ontology';
import { sortBy } from '../order.ts';
import type { GraphStore, Page, PageRequest } from '../port.ts';

/** Searches with hits of every tier in the random facts. */
const SEARCHES = ['甲', '科技城', 'beta', '实验室 甲', '3T产业', '𠮷', '。'];

/** All rows of a list, read in pages of two, so that every cursor is used. */
export async function allPages<Row>(list: (page: PageRequest) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ;) {
    const page = await list({ first: 2, after });
    rows.push(...page.rows.map(({ node }) => node));
    after = page.rows.at(-1)?.cursor;
    if (!page.hasNextPage || after === undefined) return rows;
  }
}

export async function allFacts(store: GraphStore): Promise<DocumentFacts[]> {
  const all: DocumentFacts[] = [];
  for await (const facts of store.facts()) all.push(facts);
  return all;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => sortBy(rows, ({ id }) => [id]);

/** The answers that a store gives from memory: made after each change, they show whether it follows the graph. */
export async function glance(store: GraphStore): Promise<unknown> {
  const page = { first: 100 };
  const entities = await store.findEntities({}, page);
  const ids = entities.rows.map(({ node }) => node.id);
  return {
    entities,
    relations: await store.relationsOfEntities(ids, {}, page),
    found: await store.findEntities({ search: '甲' }, page),
    near: await store.neighbourhood({ ids: ids.slice(0, 1), depth: 3, limit: 10 }),
    view: await view(store, ids),
  };
}

/** The same by way of the view, which answers at once. */
async function view(store: GraphStore, ids: readonly string[]): Promise<unknown> {
  const graph = await store.graph();
  const told = await store.graph(await store.version());
  const relations = ids.map((id) => graph.relationsOf(id, {}, { first: 3 }));
  const some = { types: ['PARTNERS_WITH', 'LOCATED_IN'], statuses: ['planned', 'done'] } as const;
  return {
    entities: ids.map((id) => graph.entity(id)),
    told: ids.map((id) => told.entity(id)),
    relations,
    some: ids.map((id) => graph.relationsOf(id, some, { first: 2 })),
    each: relations.flatMap(({ rows }) => rows.map(({ node }) => graph.relation(node.id))),
    unknown: [graph.relation('r_unknown'), graph.neighbourhood({ ids, depth: 1, limit: 5 })],
  };
}

/** Every answer that a store gives, in a form that can be compared; only the version is left out. */
export async function observe(store: GraphStore): Promise<unknown> {
  const page = { first: 100 };
  const facts = await allFacts(store);
  const entities = await allPages((request) => store.findEntities({}, request));
  const plans = await allPages((request) => store.plans({}, request));
  const targets = await allPages((request) => store.targets({}, request));
  const documents = await allPages((request) => store.documents(request));
  const ids = [...entities.map(({ id }) => id), 'e_unknown'];
  const planIds = [...plans.map(({ id }) => id), 'p_unknown'];
  const documentIds = [...documents.map(({ id }) => id), 'd_unknown'];
  const targetIds = [...targets.map(({ id }) => id), 'g_unknown'];
  const relationIds = [...facts.flatMap(({ relations }) => relations.map(({ id }) => id)), 'r_unknown'];
  const sections = await store.sectionsOfPlans(planIds);
  const sentences = await store.sentencesOfSections(sections.map(({ id }) => id));
  const [first = '', second = '', third = ''] = ids;
  return {
    facts,
    entities,
    plans,
    targets,
    documents,
    sections,
    sentences,
    entitiesByIds: byId(await store.entitiesByIds([...ids, ...ids])),
    relationsByIds: byId(await store.relationsByIds(relationIds)),
    documentsByIds: byId(await store.documentsByIds(documentIds)),
    plansByIds: byId(await store.plansByIds(planIds)),
    sectionsByIds: byId(await store.sectionsByIds(sections.map(({ id }) => id))),
    sentencesByIds: byId(await store.sentencesByIds(sentences.map(({ id }) => id))),
    targetsByIds: byId(await store.targetsByIds(targetIds)),
    sources: await Promise.all(
      documentIds.map(async (id) => sortBy(await store.sourcesOfDocument(id), ({ name }) => [name])),
    ),
    texts: await Promise.all(documentIds.map((id) => store.documentText(id))),
    relationsOf: await store.relationsOfEntities(ids, {}, page),
    relationsOfSome: await store.relationsOfEntities(
      ids,
      { types: ['PARTNERS_WITH', 'LOCATED_IN'], statuses: ['planned', 'done'] },
      { first: 1 },
    ),
    mentionsOf: await store.mentionsOfEntities(ids, page),
    mentionsIn: await store.mentionsInSentences(sentences.map(({ id }) => id)),
    sectionPages: [
      await store.sectionPages('document', documentIds, page),
      await store.sectionPages('plan', planIds, { first: 1 }),
    ],
    evidence: await store.evidenceOfRelations(relationIds),
    targetEvidence: await store.evidenceOfTargets(targetIds),
    plansOf: await store.plans({ documentIds: documentIds.slice(0, 1) }, page),
    targetsOf: await store.targets({ planIds: planIds.slice(0, 1) }, page),
    targetsFound: await store.targets({ search: '企业' }, page),
    entitiesOfPlan: await store.findEntities({ planIds: planIds.slice(0, 1), types: ['Platform'] }, page),
    facets: [
      await store.entityFacets({ search: '甲', planIds: planIds.slice(0, 2) }),
      await store.relationFacets({ planIds: planIds.slice(0, 1) }),
    ],
    ordered: [
      await store.findEntities({}, page, 'mentions'),
      await store.findEntities({ planIds }, page, 'name'),
    ],
    relationsFound: await store.findRelations({ planIds: planIds.slice(0, 1) }, page),
    sentencesFound: await store.findSentences(['甲'], 3),
    found: await Promise.all(SEARCHES.map((search) => store.findEntities({ search }, page))),
    near: await Promise.all(ids.map((id) => store.neighbourhood({ ids: [id, first], depth: 2, limit: 4 }))),
    nearOfType: await store.neighbourhood({
      ids: [first],
      depth: 3,
      types: ['Platform', 'Agency'],
      relationTypes: ['PARTNERS_WITH'],
      limit: 50,
    }),
    paths: await Promise.all(
      [second, third, first, 'e_unknown'].map((to) => store.shortestPaths(first, to, 4, 5)),
    ),
    stats: await store.stats(),
    view: await view(store, ids),
  };
}
