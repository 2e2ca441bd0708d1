import DataLoader from 'dataloader';
import { InnographError } from '#common/errors';
import type { EvidenceRow, MentionRow, Page, PageRequest } from '#cypher/port';
import type { SectionRecord } from '#ontology';
import type { Ask } from './context.ts';
import type { MaybePromise, OnGraph } from './on-graph.ts';

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

/** Of one request. Each is made when it is first asked for: most requests need few of them. */
export class Loaders {
  readonly #ask: Ask;
  readonly #onGraph: OnGraph;
  readonly #made = new Map<string, unknown>();

  constructor(ask: Ask, onGraph: OnGraph) {
    this.#ask = ask;
    this.#onGraph = onGraph;
  }

  /** As the others, but from memory: often without waiting. */
  get entity() {
    return this.#once('entity', () => ({ load: (id: string) => this.#onGraph((graph) => graph.entity(id)) }));
  }
  get relation() {
    return this.#once('relation', () => ({
      load: (id: string) => this.#onGraph((graph) => graph.relation(id)),
    }));
  }
  get target() {
    return this.#once('target', () => byId((ids) => this.#ask((store) => store.targetsByIds(ids))));
  }
  get plan() {
    return this.#once('plan', () => byId((ids) => this.#ask((store) => store.plansByIds(ids))));
  }
  get document() {
    return this.#once('document', () => byId((ids) => this.#ask((store) => store.documentsByIds(ids))));
  }
  get section() {
    return this.#once('section', () => byId((ids) => this.#ask((store) => store.sectionsByIds(ids))));
  }
  get sentence() {
    return this.#once('sentence', () => byId((ids) => this.#ask((store) => store.sentencesByIds(ids))));
  }

  /** The port has no batch for texts: they are large, and few are asked for at once. */
  get documentText() {
    return this.#once('documentText', () => {
      const read = (id: string) => this.#ask((store) => store.documentText(id));
      return new DataLoader<string, string | null>((ids) => Promise.all(ids.map(read)));
    });
  }

  /** The row that another row points at; throws STORE_DAMAGED if it is not there. */
  require<Kind extends Required>(kind: Kind, id: string): MaybePromise<RowOf<Kind>> {
    const there = (row: unknown): RowOf<Kind> => {
      if (row !== null) return row as RowOf<Kind>;
      throw new InnographError('STORE_DAMAGED', `The store points at ${kind} ${id}, which it does not hold.`);
    };
    const row: unknown = this[kind].load(id);
    return row instanceof Promise ? row.then(there) : there(row);
  }

  get mentionsOfEntity() {
    return this.#once('mentionsOfEntity', () =>
      paged<[PageRequest], MentionRow>((ids, page) =>
        this.#ask((store) => store.mentionsOfEntities(ids, page)),
      ),
    );
  }
  get mentionsInSentence() {
    return this.#once('mentionsInSentence', () =>
      grouped(
        (ids) => this.#ask((store) => store.mentionsInSentences(ids)),
        (mention: MentionRow) => mention.sentenceId,
      ),
    );
  }
  get evidenceOfRelation() {
    return this.#once('evidenceOfRelation', () =>
      grouped(
        (ids) => this.#ask((store) => store.evidenceOfRelations(ids)),
        (evidence: EvidenceRow) => evidence.itemId,
      ),
    );
  }
  get evidenceOfTarget() {
    return this.#once('evidenceOfTarget', () =>
      grouped(
        (ids) => this.#ask((store) => store.evidenceOfTargets(ids)),
        (evidence: EvidenceRow) => evidence.itemId,
      ),
    );
  }
  get plansOfDocument() {
    return this.#once('plansOfDocument', () =>
      grouped(
        (documentIds) =>
          this.#ask(async (store) =>
            (await store.plans({ documentIds }, ALL_PLANS)).rows.map(({ node }) => node),
          ),
        ({ documentId }) => documentId,
      ),
    );
  }
  get sectionsOfPlan() {
    return this.#once('sectionsOfPlan', () =>
      grouped(
        (ids) => this.#ask((store) => store.sectionsOfPlans(ids)),
        ({ planId }) => planId,
      ),
    );
  }
  get sectionPages() {
    return this.#once('sectionPages', () =>
      paged<['document' | 'plan', PageRequest], SectionRecord>((ids, of, page) =>
        this.#ask((store) => store.sectionPages(of, ids, page)),
      ),
    );
  }
  get sentencesOfSection() {
    return this.#once('sentencesOfSection', () =>
      grouped(
        (ids) => this.#ask((store) => store.sentencesOfSections(ids)),
        ({ sectionId }) => sectionId,
      ),
    );
  }

  #once<Loader>(name: string, make: () => Loader): Loader {
    const known = this.#made.get(name);
    if (known !== undefined) return known as Loader;
    const made = make();
    this.#made.set(name, made);
    return made;
  }
}

type Required =
  'entity' | 'relation' | 'target' | 'plan' | 'document' | 'section' | 'sentence' | 'documentText';
type RowOf<Kind extends Required> = NonNullable<Awaited<ReturnType<Loaders[Kind]['load']>>>;
