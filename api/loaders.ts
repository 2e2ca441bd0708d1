import DataLoader from 'dataloader';
import { InnographError } from '#common/errors';
import type {
  EntityRow,
  EvidenceRow,
  MentionRow,
  Page,
  PageRequest,
  RelationFilter,
  RelationRow,
} from '#cypher/port';
import type { Ask } from './context.ts';

/** Batched reads, made anew for each request: whatever a query's depth, each kind of row is read once a level. */

type WithId = { readonly id: string };

/** One row for each key, in the order of the keys; null where there is none. */
const byId = <Row extends WithId>(read: (ids: readonly string[]) => Promise<readonly Row[]>) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });

/** All rows of each key, in the order of the keys and, within one, of the store. */
const grouped = <Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) =>
  new DataLoader<string, readonly Row[]>(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) groups.get(keyOf(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });

const emptyPage: Page<never> = { rows: [], totalCount: 0, hasNextPage: false };

/** One page for each key, one loader for each set of arguments. */
function paged<Args extends readonly unknown[], Row>(
  read: (ids: readonly string[], ...args: Args) => Promise<ReadonlyMap<string, Page<Row>>>,
) {
  const loaders = new Map<string, DataLoader<string, Page<Row>>>();
  return (...args: Args): DataLoader<string, Page<Row>> => {
    const key = JSON.stringify(args);
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, Page<Row>>(async (ids) => {
      const pages = await read(ids, ...args);
      return ids.map((id) => pages.get(id) ?? emptyPage);
    });
    loaders.set(key, loader);
    return loader;
  };
}

/** More plans than any document holds; a compilation of a province has some hundred. */
const ALL_PLANS: PageRequest = { first: 100_000 };

const makeById = (ask: Ask) => ({
  entity: byId((ids) => ask((store) => store.entitiesByIds(ids))),
  relation: byId((ids) => ask((store) => store.relationsByIds(ids))),
  target: byId((ids) => ask((store) => store.targetsByIds(ids))),
  plan: byId((ids) => ask((store) => store.plansByIds(ids))),
  document: byId((ids) => ask((store) => store.documentsByIds(ids))),
  section: byId((ids) => ask((store) => store.sectionsByIds(ids))),
  sentence: byId((ids) => ask((store) => store.sentencesByIds(ids))),
  /** The port has no batch for texts: they are large, and few are asked for at once. */
  documentText: new DataLoader<string, string | null>((ids) =>
    Promise.all(ids.map((id) => ask((store) => store.documentText(id)))),
  ),
});

type ById = ReturnType<typeof makeById>;
type RowOf<Kind extends keyof ById> = NonNullable<Awaited<ReturnType<ById[Kind]['load']>>>;

export function makeLoaders(ask: Ask) {
  const one = makeById(ask);
  return {
    ...one,
    /** The row that another row points at; throws STORE_DAMAGED if it is not there. */
    require: async <Kind extends keyof ById>(kind: Kind, id: string): Promise<RowOf<Kind>> => {
      const row = await one[kind].load(id);
      if (row === null) {
        throw new InnographError(
          'STORE_DAMAGED',
          `The store points at ${kind} ${id}, which it does not hold.`,
        );
      }
      return row as RowOf<Kind>;
    },
    /** Remembers rows that came along with an answer, so that nobody asks for them again. */
    know: (entities: readonly EntityRow[]): void => {
      for (const row of entities) one.entity.prime(row.id, row);
    },
    relationsOfEntity: paged<[RelationFilter, PageRequest], RelationRow>((ids, filter, page) =>
      ask((store) => store.relationsOfEntities(ids, filter, page)),
    ),
    mentionsOfEntity: paged<[PageRequest], MentionRow>((ids, page) =>
      ask((store) => store.mentionsOfEntities(ids, page)),
    ),
    mentionsInSentence: grouped(
      (ids) => ask((store) => store.mentionsInSentences(ids)),
      (mention: MentionRow) => mention.sentenceId,
    ),
    evidenceOfRelation: grouped(
      (ids) => ask((store) => store.evidenceOfRelations(ids)),
      (evidence: EvidenceRow) => evidence.itemId,
    ),
    evidenceOfTarget: grouped(
      (ids) => ask((store) => store.evidenceOfTargets(ids)),
      (evidence: EvidenceRow) => evidence.itemId,
    ),
    plansOfDocument: grouped(
      (documentIds) =>
        ask(async (store) => (await store.plans({ documentIds }, ALL_PLANS)).rows.map(({ node }) => node)),
      ({ documentId }) => documentId,
    ),
    sectionsOfPlan: grouped(
      (ids) => ask((store) => store.sectionsOfPlans(ids)),
      ({ planId }) => planId,
    ),
    sentencesOfSection: grouped(
      (ids) => ask((store) => store.sentencesOfSections(ids)),
      ({ sectionId }) => sectionId,
    ),
  };
}

export type Loaders = ReturnType<typeof makeLoaders>;
