import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocumentFacts, relationTypeSchema, statusSchema } from '#ontology';
import { MemoryStore } from './memory.ts';
import { normaliseFacts } from './normalise.ts';
import type { EntityFilter, GraphStore } from './port.ts';
import { idOf, relationIdOf } from './testing/build-facts.ts';
import { allFacts, allPages, glance, observe } from './testing/observe.ts';
import { randomFacts } from './testing/random-facts.ts';
import * as sample from './testing/sample-facts.ts';

/** What a store under test must offer: itself, and a way to be empty again. */
export interface Opened {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

const PAGE = { first: 100 };
/** Any, as only stores make them: 43 characters of base64url. */
const fingerprint: unknown = expect.stringMatching(/^[\w-]{43}$/);
const { bureau, city, park, maker, university, batteries, hydrogen, laboratory } = sample;

/**
 * What every graph store must do, checked on small facts made by hand and on random ones against the model in
 * memory. `open` gives an empty store.
 */
export function conformance(
  name: string,
  open: () => Promise<Opened>,
  { runs = 25 }: { runs?: number } = {},
): void {
  describe(`${name}: a store with two documents`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
      await store.load(sample.countyPlan);
      await store.load(sample.companyNews);
    });
    afterAll(() => close());

    const names = async (search: string) =>
      (await store.findEntities({ search }, PAGE)).rows.map(({ node }) => node.name);

    test('joins what both say about an entity', async () => {
      const [found] = await store.entitiesByIds([idOf(city), 'e_unknown']);
      expect(found).toEqual({
        id: idOf(city),
        type: 'Platform',
        name: city.name,
        scope: 'world',
        aliases: ['松涛湖科创湾', '科创湾'],
        degree: 5,
      });
    });

    test('lists entities by degree, name, id, in pages with cursors', async () => {
      const all = await allPages((page) => store.findEntities({}, page));
      expect(all.map(({ name, degree }) => `${name} ${degree}`)).toEqual([
        '松涛湖未来科技城 5',
        '云溪县科技局 2',
        '云溪大学 2',
        '松涛湖孵化器 2',
        '远山重工 2',
        '“3T”产业 1',
        '云溪科技活动周 1',
        '氢能 1',
      ]);
      const { totalCount, hasNextPage } = await store.findEntities({}, { first: 0 });
      expect({ totalCount, hasNextPage }).toEqual({ totalCount: 8, hasNextPage: true });
    });

    test('filters entities by type and by plan', async () => {
      const platforms = await store.findEntities({ types: ['Platform'] }, PAGE);
      expect(platforms.rows.map(({ node }) => node.name)).toEqual([city.name, park.name]);
      const [, activities] = (await store.plans({}, PAGE)).rows.filter(
        ({ node }) => node.documentId === sample.countyPlan.document.id,
      );
      const inPlan = await store.findEntities({ planIds: [activities!.node.id] }, PAGE);
      expect(inPlan.rows.map(({ node }) => node.name)).toEqual([bureau.name, maker.name, sample.fair.name]);
    });

    test('filters entities by year, region, status, type of relation and degree', async () => {
      const found = async (filter: EntityFilter) =>
        (await store.findEntities(filter, PAGE)).rows.map(({ node }) => node.name);
      const all = await found({});
      expect(await found({ years: [2024] })).toEqual([
        city.name,
        bureau.name,
        university.name,
        park.name,
        batteries.name,
      ]);
      expect(await found({ years: [2023], types: ['Company'] })).toEqual([maker.name]);
      expect(await found({ years: [1999] })).toEqual([]);
      expect(await found({ regionIds: ['e_nowhere'] })).toEqual([]);
      expect(await found({ statuses: ['encouraged'] })).toEqual([city.name, hydrogen.name]);
      expect(await found({ relationTypes: ['ORGANIZES'] })).toEqual([bureau.name, sample.fair.name]);
      expect(await found({ minDegree: 2, maxDegree: 2, types: ['Agency', 'Company'] })).toEqual([
        bureau.name,
        maker.name,
      ]);
      expect(await found({ minDegree: 1 })).toEqual(all);
    });

    test('orders entities by name and by mentions, with cursors of their own', async () => {
      for (const order of ['name', 'mentions', 'degree'] as const) {
        const whole = (await store.findEntities({}, PAGE, order)).rows.map(({ node }) => node);
        expect(await allPages((page) => store.findEntities({}, page, order))).toEqual(whole);
      }
      const { rows } = await store.findEntities({}, { first: 1 }, 'mentions');
      expect(rows[0]?.node.name).toBe(city.name);
      const [first] = (await store.findEntities({}, { first: 1 }, 'name')).rows;
      const wrong = store.findEntities({}, { first: 1, after: first!.cursor }, 'mentions');
      await expect(wrong).rejects.toMatchObject({ code: 'USAGE' });
    });

    test('counts what each choice of a filter would give', async () => {
      const facets = await store.entityFacets({ types: ['Industry'] });
      // The choice of a type does not hide the other types, but it counts for all else.
      expect(facets.types).toEqual([
        { value: 'Industry', count: 2 },
        { value: 'Platform', count: 2 },
        { value: 'Agency', count: 1 },
        { value: 'Company', count: 1 },
        { value: 'Event', count: 1 },
        { value: 'University', count: 1 },
      ]);
      expect(facets.statuses).toEqual([
        { value: 'encouraged', count: 1 },
        { value: 'planned', count: 1 },
      ]);
      for (const { value, count } of facets.statuses) {
        const filter = { types: ['Industry' as const], statuses: [statusSchema.parse(value)] };
        expect((await store.findEntities(filter, PAGE)).totalCount).toBe(count);
      }
      const [plan] = (await store.plans({}, { first: 1 })).rows;
      for (const { value, count } of (await store.relationFacets({ planIds: [plan!.node.id] })).types) {
        const filter = { planIds: [plan!.node.id], types: [relationTypeSchema.parse(value)] };
        expect((await store.findRelations(filter, PAGE)).totalCount).toBe(count);
      }
    });

    test('finds relations by type, status, ends and plan, in pages', async () => {
      const all = await allPages((page) => store.findRelations({}, page));
      expect(all.map(({ type, status }) => `${type} ${status}`)).toEqual([
        'BUILDS planned',
        'FOCUSES_ON encouraged',
        'FOCUSES_ON planned',
        'LOCATED_IN done',
        'LOCATED_IN planned',
        'ORGANIZES planned',
        'PARTNERS_WITH done',
        'PARTNERS_WITH ongoing',
      ]);
      const about = await store.findRelations({ entityIds: [idOf(hydrogen)] }, PAGE);
      expect(about.rows.map(({ node }) => node.source)).toEqual([idOf(city)]);
      const typed = await store.findRelations({ sourceTypes: ['Agency'], targetTypes: ['Event'] }, PAGE);
      expect(typed.rows.map(({ node }) => node.type)).toEqual(['ORGANIZES']);
      expect((await store.findRelations({ years: [1999] }, PAGE)).totalCount).toBe(0);
    });

    test('finds sentences by what they hold, whatever its case', async () => {
      const { rows, totalCount } = await store.findSentences(['聚焦', '3t'], 1);
      expect(totalCount).toBe(2);
      expect(rows.map(({ text }) => text)).toEqual(['云溪县科技局建设松涛湖未来科技城，聚焦“3T”产业。']);
      expect(await store.findSentences(["' OR true //"], 5)).toEqual({ rows: [], totalCount: 0 });
      const refused = async (terms: string[]) => store.findSentences(terms, 5);
      for (const terms of [[], [''], ['a', 'b', 'c', 'd', 'e']]) {
        await expect(refused(terms)).rejects.toMatchObject({ code: 'USAGE' });
      }
    });

    test('finds by name, alias, beginning, inner part and several words, best first', async () => {
      expect(await names('松涛湖未来科技城')).toEqual([city.name]);
      expect(await names('松涛湖')).toEqual([city.name, park.name]);
      expect(await names('科技城')).toEqual([city.name]);
      expect(await names('科创湾')).toEqual([city.name]);
      expect(await names('科技城 松涛')).toEqual([city.name]);
      expect(await names('3t产业')).toEqual([batteries.name]);
      expect(await names('３Ｔ')).toEqual([batteries.name]);
      expect(await names('云溪')).toEqual([bureau.name, university.name, sample.fair.name]);
      expect(await names('云大')).toEqual([university.name]);
      expect(await names('不存在')).toEqual([]);
      expect(await names('“”。')).toEqual([]);
    });

    test('gives the relations of entities in order, filtered, in pages', async () => {
      const pages = await store.relationsOfEntities([idOf(city), idOf(hydrogen)], {}, { first: 2 });
      const page = pages.get(idOf(city))!;
      expect(page.totalCount).toBe(5);
      expect(page.hasNextPage).toBe(true);
      expect(page.rows.map(({ node }) => [node.type, node.status])).toEqual([
        ['BUILDS', 'planned'],
        ['FOCUSES_ON', 'encouraged'],
      ]);
      const rest = await store.relationsOfEntities(
        [idOf(city)],
        {},
        { first: 9, after: page.rows.at(-1)!.cursor },
      );
      expect(rest.get(idOf(city))!.rows.map(({ node }) => [node.type, node.status])).toEqual([
        ['FOCUSES_ON', 'planned'],
        ['LOCATED_IN', 'done'],
        ['LOCATED_IN', 'planned'],
      ]);
      const some = await store.relationsOfEntities(
        [idOf(city)],
        { types: ['LOCATED_IN'], statuses: ['done'] },
        PAGE,
      );
      expect(some.get(idOf(city))!.rows.map(({ node }) => node.source)).toEqual([idOf(park)]);
    });

    test('shows the sentences behind a relation, from every document', async () => {
      const id = relationIdOf('FOCUSES_ON', 'planned', city, batteries);
      const evidence = await store.evidenceOfRelations([id]);
      expect(evidence.map(({ text }) => text).sort()).toEqual([
        '云溪县科技局建设松涛湖未来科技城，聚焦“3T”产业。',
        '松涛湖未来科技城聚焦“3T”产业，也关注氢能。',
      ]);
      for (const quote of evidence) {
        const text = await store.documentText(quote.documentId);
        expect(text?.slice(quote.start, quote.end)).toBe(quote.text);
        const [sentence] = await store.sentencesByIds([quote.sentenceId]);
        expect(sentence).toMatchObject({ sectionId: quote.sectionId, planId: quote.planId });
      }
    });

    test('gives targets with their owners and evidence', async () => {
      const { rows } = await store.targets({}, PAGE);
      expect(
        rows.map(({ node }) => [node.metric, node.comparator, node.value, node.unit, node.owners]),
      ).toEqual([
        ['净增高新技术企业', '=', 12, '家', [{ agencyId: idOf(bureau), role: 'lead' }]],
        ['研发投入增速', '>=', 11.5, '%', []],
      ]);
      const [evidence] = await store.evidenceOfTargets([rows[0]!.node.id]);
      expect(evidence?.text).toContain('12家');
      const found = await store.targets({ search: '研发' }, PAGE);
      expect(found.rows.map(({ node }) => node.metric)).toEqual(['研发投入增速']);
    });

    test('gives surroundings by distance, and says what a limit left out', async () => {
      const near = await store.neighbourhood({ ids: [idOf(hydrogen)], depth: 2, limit: 3 });
      expect(near.entities.map(({ name }) => name)).toEqual([hydrogen.name, city.name, bureau.name]);
      expect(near.relations.map(({ type }) => type).sort()).toEqual(['BUILDS', 'FOCUSES_ON']);
      expect([near.truncated, near.omitted]).toEqual([true, 3]);
      const typed = await store.neighbourhood({
        ids: [idOf(city)],
        depth: 1,
        types: ['Industry'],
        relationTypes: ['FOCUSES_ON'],
        limit: 10,
      });
      expect(typed.entities.map(({ name }) => name)).toEqual([city.name, batteries.name, hydrogen.name]);
      expect(typed.truncated).toBe(false);
    });

    test('gives every shortest path, in a stable order', async () => {
      const paths = await store.shortestPaths(idOf(bureau), idOf(university), 6, 10);
      const middle = [idOf(maker), idOf(park)].sort();
      expect(paths.map(({ entityIds }) => entityIds)).toEqual(
        middle.map((id) => [idOf(bureau), idOf(city), id, idOf(university)]),
      );
      expect(paths.every(({ relationIds }) => relationIds.length === 3)).toBe(true);
      expect(await store.shortestPaths(idOf(bureau), idOf(university), 2, 10)).toEqual([]);
      expect(await store.shortestPaths(idOf(bureau), idOf(university), 6, 1)).toEqual(paths.slice(0, 1));
    });

    test('gives the sections of documents and of plans in the order of the text, in pages', async () => {
      const { document, plans, sections } = sample.countyPlan;
      const inOrder = sections
        .map((section) => ({ section, plan: plans.find(({ id }) => id === section.planId)! }))
        .sort((a, b) => a.plan.ordinal - b.plan.ordinal || a.section.ordinal - b.section.ordinal)
        .map(({ section }) => section);
      expect(inOrder.length).toBeGreaterThan(1);
      expect(inOrder.map(({ start }) => start)).toEqual(
        inOrder.map(({ start }) => start).sort((a, b) => a - b),
      );
      const found = [];
      for (let after: string | undefined; ;) {
        const pages = await store.sectionPages('document', [document.id, 'd_unknown'], { first: 1, after });
        expect([...pages.keys()]).toEqual([document.id]);
        const page = pages.get(document.id)!;
        expect(page.totalCount).toBe(inOrder.length);
        found.push(...page.rows.map(({ node }) => node));
        if (!page.hasNextPage) break;
        after = page.rows.at(-1)!.cursor;
      }
      expect(found).toEqual(inOrder);
      const planIds = plans.map(({ id }) => id);
      const ofPlans = await store.sectionPages('plan', [...planIds, 'p_unknown'], PAGE);
      expect(planIds.flatMap((id) => ofPlans.get(id)!.rows.map(({ node }) => node))).toEqual(inOrder);
    });

    test('counts what there is', async () => {
      expect(await store.stats()).toEqual({
        documents: 2,
        plans: 3,
        sentences: 6,
        entities: 8,
        mentions: 16,
        relations: 8,
        targets: 2,
        entitiesByType: { Agency: 1, Platform: 2, Company: 1, University: 1, Industry: 2, Event: 1 },
        relationsByType: { BUILDS: 1, FOCUSES_ON: 2, LOCATED_IN: 2, PARTNERS_WITH: 2, ORGANIZES: 1 },
        relationsByStatus: { planned: 4, ongoing: 1, done: 2, encouraged: 1 },
      });
      const plans = await store.plans({ documentIds: [sample.countyPlan.document.id] }, PAGE);
      expect(plans.rows.map(({ node }) => node.counts)).toEqual([
        { entities: 5, relations: 4, targets: 2 },
        { entities: 3, relations: 1, targets: 0 },
      ]);
    });

    test('gives back the facts of every document, by id', async () => {
      const expected = [sample.countyPlan, sample.companyNews].map(normaliseFacts);
      expect(await allFacts(store)).toEqual(expected.sort((a, b) => order(a.document.id, b.document.id)));
    });

    test('answers empty questions with nothing', async () => {
      expect(await store.entitiesByIds([])).toEqual([]);
      expect((await store.relationsOfEntities([], {}, PAGE)).size).toBe(0);
      expect((await store.findEntities({ types: [] }, PAGE)).totalCount).toBe(0);
      expect((await store.findEntities({ planIds: [] }, PAGE)).totalCount).toBe(0);
      expect(await store.documentText('d_unknown')).toBeNull();
      expect(await store.shortestPaths('e_unknown', idOf(city), 3, 3)).toEqual([]);
      expect((await store.neighbourhood({ ids: ['e_unknown'], depth: 1, limit: 5 })).entities).toEqual([]);
    });

    test.each(['', 'nonsense', 'WzFd', 'W10', 'bnVsbA', 'WyJhIl0'])(
      'refuses the cursor "%s"',
      async (after) => {
        const page = { first: 1, after };
        const usage: unknown = expect.objectContaining({ code: 'USAGE' });
        await expect(store.findEntities({}, page)).rejects.toEqual(usage);
        await expect(store.findEntities({ search: '云溪' }, page)).rejects.toEqual(usage);
        await expect(store.documents(page)).rejects.toEqual(usage);
        await expect(store.plans({}, page)).rejects.toEqual(usage);
        await expect(store.targets({}, page)).rejects.toEqual(usage);
        await expect(store.relationsOfEntities([idOf(city)], {}, page)).rejects.toEqual(usage);
        await expect(store.mentionsOfEntities([idOf(city)], page)).rejects.toEqual(usage);
        await expect(store.sectionPages('document', [], page)).rejects.toEqual(usage);
      },
    );

    test('refuses sizes that make no sense', async () => {
      const usage: unknown = expect.objectContaining({ code: 'USAGE' });
      await expect(store.documents({ first: -1 })).rejects.toEqual(usage);
      await expect(store.findEntities({}, { first: 1.5 })).rejects.toEqual(usage);
      await expect(store.neighbourhood({ ids: [], depth: 4, limit: 1 })).rejects.toEqual(usage);
      await expect(store.neighbourhood({ ids: [], depth: 1, limit: 0 })).rejects.toEqual(usage);
      await expect(store.shortestPaths('a', 'b', 0, 1)).rejects.toEqual(usage);
    });

    test('takes any text as a value', async () => {
      const hostile = `'}) DETACH DELETE n // \u0000 \\ \` "`;
      expect((await store.findEntities({ search: hostile }, PAGE)).totalCount).toBe(0);
      expect(await store.entitiesByIds([hostile])).toEqual([]);
      expect((await store.targets({ search: hostile, planIds: [hostile] }, PAGE)).totalCount).toBe(0);
      expect((await store.stats()).entities).toBe(8);
    });
  });

  describe(`${name}: documents that change`, () => {
    test('knows a text again, also under another name', async () => {
      const { store, close } = await open();
      expect(await store.load(sample.companyNews)).toEqual({ outcome: 'new', fingerprint });
      const version = await store.version();
      expect(await store.load(sample.companyNews)).toEqual({ outcome: 'unchanged', fingerprint });
      expect(await store.version()).toBe(version);
      const copy = { ...sample.companyNews.document, name: '一份.docx', format: 'docx' };
      expect(await store.load({ ...sample.companyNews, document: copy })).toEqual({
        outcome: 'unchanged',
        fingerprint,
      });
      expect(await store.version()).toBeGreaterThan(version);
      const [document] = await store.documentsByIds([copy.id]);
      expect(document).toMatchObject({
        name: '一份.docx',
        format: 'docx',
        names: ['一份.docx', '企业.txt'],
      });
      await close();
    });

    test('knows whether a name stands for what its loading gave', async () => {
      const { store, close } = await open();
      const { document } = sample.companyNews;
      const { fingerprint } = await store.load(sample.companyNews);
      const other = await store.load(sample.countyPlan);
      expect(await store.holds(document.name, document.id, fingerprint)).toBe(true);
      expect(await store.holds(document.name, document.id, other.fingerprint)).toBe(false);
      expect(await store.holds(document.name, sample.countyPlan.document.id, other.fingerprint)).toBe(false);
      expect(await store.holds('no such name', document.id, fingerprint)).toBe(false);
      await store.removeName(document.name);
      expect(await store.holds(document.name, document.id, fingerprint)).toBe(false);
      await close();
    });

    test('replaces what the former text of that name said, and only that', async () => {
      const { store, close } = await open();
      await store.load(sample.countyPlan);
      await store.load(sample.companyNews);
      expect(await store.load(sample.countyPlanRevised)).toEqual({
        outcome: 'replaced',
        replacedId: sample.countyPlan.document.id,
        fingerprint,
      });
      const [now, gone, loop] = await Promise.all(
        [city, park, laboratory].map(async (thing) => (await store.entitiesByIds([idOf(thing)]))[0]),
      );
      expect(now).toMatchObject({ aliases: ['科创湾'], degree: 3 });
      expect(gone).toBeUndefined();
      expect(loop).toMatchObject({ degree: 2 });
      expect(await store.removeDocument(sample.countyPlanRevised.document.id)).toBe(true);
      expect(await store.removeDocument(sample.countyPlanRevised.document.id)).toBe(false);
      expect(await allFacts(store)).toEqual([normaliseFacts(sample.companyNews)]);
      await close();
    });

    test('takes what newer rules read in a known text for what older ones read, under all its names', async () => {
      const { store, close } = await open();
      const copy = { ...sample.companyNews.document, name: '又.txt' };
      await store.load(thinned(sample.companyNews));
      await store.load({ ...thinned(sample.companyNews), document: copy });
      expect(await store.load(sample.companyNews)).toEqual({ outcome: 'reread', fingerprint });
      expect(await store.load(sample.companyNews)).toEqual({ outcome: 'unchanged', fingerprint });
      expect(await store.load({ ...sample.companyNews, document: copy })).toEqual({
        outcome: 'unchanged',
        fingerprint,
      });
      expect(await observe(store)).toEqual(
        await observeModel([sample.companyNews, { ...sample.companyNews, document: copy }]),
      );
      await close();
    });

    test('gives up one name of a document, and the document with its last', async () => {
      const { store, close } = await open();
      await store.load(sample.companyNews);
      await store.load({
        ...sample.companyNews,
        document: { ...sample.companyNews.document, name: '又.txt' },
      });
      expect(await store.removeName('无.txt')).toBe(false);
      expect(await store.removeName(sample.companyNews.document.name)).toBe(true);
      const [document] = await store.documentsByIds([sample.companyNews.document.id]);
      expect(document).toMatchObject({ name: '又.txt', names: ['又.txt'] });
      expect(await store.removeName('又.txt')).toBe(true);
      expect(await allFacts(store)).toEqual([]);
      await close();
    });

    test('keeps a document without anything in it', async () => {
      const { store, close } = await open();
      expect(await store.load(sample.bareText)).toEqual({ outcome: 'new', fingerprint });
      expect(await allFacts(store)).toEqual([sample.bareText]);
      expect(await observe(store)).toEqual(await observeModel([sample.bareText]));
      await close();
    });

    test('refuses what has no true quote, and stays as it was', async () => {
      const { store, close } = await open();
      await store.load(sample.companyNews);
      const before = await observe(store);
      for (const [why, facts] of brokenFacts()) {
        await expect(store.load(facts), why).rejects.toMatchObject({ code: 'NO_EVIDENCE' });
      }
      expect(await observe(store)).toEqual(before);
      await close();
    });

    test('readers see all of a document or nothing of it', async () => {
      const { store, close } = await open();
      await store.load(sample.companyNews);
      const progress = { loading: true };
      const writing = (async () => {
        for (let round = 0; round < 4; round += 1) {
          await store.load(sample.countyPlan);
          await store.removeDocument(sample.countyPlan.document.id);
        }
        progress.loading = false;
      })();
      const seen = new Set<string>();
      while (progress.loading) {
        const [stats, facts] = await Promise.all([store.stats(), allFacts(store)]);
        seen.add(`${stats.documents} ${stats.entities} ${stats.relations} ${stats.mentions}`);
        for (const one of facts) {
          expect([normaliseFacts(sample.companyNews), normaliseFacts(sample.countyPlan)]).toContainEqual(one);
        }
      }
      await writing;
      expect([...seen].filter((state) => !['1 5 4 6', '2 8 8 16'].includes(state))).toEqual([]);
      await close();
    });
  });

  describe(`${name}: judgements`, () => {
    const judgement = {
      id: `COMPANY_PLATFORM:${idOf(maker)}:${idOf(city)}`,
      source: idOf(maker),
      target: idOf(city),
      verdict: 'ACCEPTED',
      author: '张三',
      decidedAt: '2026-01-02T03:04:05.000Z',
      note: '已电话核实',
    } as const;
    const other = { ...judgement, id: 'COMPANY_PLATFORM:e_a:e_b', verdict: 'LATER', note: null } as const;

    test('are kept, replaced and withdrawn, and leave facts and version as they are', async () => {
      const { store, close } = await open();
      await store.load(sample.countyPlan);
      const before = [await observe(store), await store.version()];
      await store.judge(judgement);
      await store.judge(other);
      expect(await store.judgements()).toEqual([judgement, other].sort((a, b) => order(a.id, b.id)));
      await store.judge({ ...judgement, verdict: 'REJECTED', note: null });
      expect((await store.judgements()).find(({ id }) => id === judgement.id)).toEqual({
        ...judgement,
        verdict: 'REJECTED',
        note: null,
      });
      expect([await observe(store), await store.version()]).toEqual(before);
      expect(await store.withdrawJudgement(other.id)).toBe(true);
      expect(await store.withdrawJudgement(other.id)).toBe(false);
      expect((await store.judgements()).map(({ id }) => id)).toEqual([judgement.id]);
      await store.withdrawJudgement(judgement.id);
      await close();
    });

    test('outlive the documents that name their ends', async () => {
      const { store, close } = await open();
      await store.load(sample.countyPlan);
      await store.judge(judgement);
      await store.load(thinned(sample.countyPlan));
      expect(await store.judgements()).toEqual([judgement]);
      await store.removeDocument(sample.countyPlan.document.id);
      expect(await store.judgements()).toEqual([judgement]);
      await store.load(sample.countyPlan);
      expect(await store.judgements()).toEqual([judgement]);
      await store.withdrawJudgement(judgement.id);
      await close();
    });

    test('that are not whole are refused', async () => {
      const { store, close } = await open();
      for (const broken of [{ id: '' }, { decidedAt: 'yesterday' }, { note: 'x'.repeat(2001) }]) {
        await expect(store.judge({ ...judgement, ...broken })).rejects.toMatchObject({ code: 'USAGE' });
      }
      expect(await store.judgements()).toEqual([]);
      await close();
    });
  });

  describe(`${name}: any order of changes`, () => {
    const kinds = { load: 4, reread: 1, remove: 1, removeName: 1 } as const;
    const change = fc.oneof(
      ...(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
        weight: kinds[kind],
        arbitrary: fc.record({ kind: fc.constant(kind), facts: fc.nat({ max: 5 }) }),
      })),
    );
    const apply = (store: GraphStore, kind: keyof typeof kinds, facts: DocumentFacts) => {
      if (kind === 'load') return store.load(facts);
      if (kind === 'reread') return store.load(thinned(facts));
      if (kind === 'remove') return store.removeDocument(facts.document.id);
      return store.removeName(facts.document.name);
    };
    test('agrees with the model, and with a fresh store given the final documents', async () => {
      const { store, close } = await open();
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomFacts, { minLength: 6, maxLength: 6 }),
          fc.array(change, { maxLength: 8 }),
          async (pool, changes) => {
            await clear(store);
            const model = new MemoryStore();
            for (const { kind, facts: index } of changes) {
              const facts = pool[index]!;
              expect(await apply(store, kind, facts)).toEqual(await apply(model, kind, facts));
              expect(await glance(store)).toEqual(await glance(model));
            }
            const observed = await observe(store);
            expect(observed).toEqual(await observe(model));
            expect(observed).toEqual(await observeModel(await finalDocuments(model)));
          },
        ),
        { numRuns: runs },
      );
      await clear(store);
      expect(await observe(store)).toEqual(await observeModel([]));
      await close();
    });
  });
}

async function clear(store: GraphStore): Promise<void> {
  for (const { id } of await allPages((page) => store.documents(page))) await store.removeDocument(id);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function observeModel(documents: readonly DocumentFacts[]): Promise<unknown> {
  const model = new MemoryStore();
  for (const facts of documents) await model.load(facts);
  return observe(model);
}

/** The documents that are there in the end, each under each of its names, last name first. */
async function finalDocuments(model: MemoryStore): Promise<DocumentFacts[]> {
  const names = new Map((await allPages((page) => model.documents(page))).map((row) => [row.id, row.names]));
  return (await allFacts(model)).flatMap((facts) =>
    [...names.get(facts.document.id)!]
      .reverse()
      .map((name) => ({ ...facts, document: { ...facts.document, name, format: name.split('.')[1]! } })),
  );
}

/** As rules that know less would read it. */
function thinned(facts: DocumentFacts): DocumentFacts {
  return { ...facts, relations: [], targets: [] };
}

/** Facts with one fault each. */
function brokenFacts(): [string, DocumentFacts][] {
  const cases: [string, (facts: DocumentFacts) => void][] = [
    ['a quote that is not in the text', ({ mentions }) => (mentions[0]!.text = '别的')],
    ['offsets that are off by one', ({ mentions }) => (mentions[0]!.start += 1)],
    ['evidence outside its sentence', ({ relations }) => (relations[0]!.evidence[0]!.end += 1)],
    ['a relation without evidence', ({ relations }) => (relations[0]!.evidence = [])],
    [
      'an entity without a mention',
      (facts) => (facts.mentions = facts.mentions.filter(({ entityId }) => entityId !== idOf(maker))),
    ],
    ['a relation to nowhere', ({ relations }) => (relations[0]!.target = 'e_unknown')],
    ['a relation that the ontology lacks', ({ relations }) => (relations[0]!.type = 'SUPERVISES')],
    ['a role where none can be', ({ relations }) => (relations[0]!.role = 'lead')],
    ['a sentence that is not in the text', ({ sentences }) => (sentences[0]!.text = '别的')],
    ['a section of no plan', ({ sections }) => (sections[0]!.planId = 'p_unknown')],
    ['a plan of another document', ({ plans }) => (plans[0]!.documentId = 'd_unknown')],
    ['an unknown agency', ({ plans }) => (plans[0]!.agencyId = 'e_unknown')],
    ['an unknown owner', ({ targets }) => (targets[0]!.owners[0]!.agencyId = 'e_unknown')],
    ['a target of no plan', ({ targets }) => (targets[0]!.planId = 'p_unknown')],
    ['two entities with one id', ({ entities }) => entities.push({ ...entities[0]! })],
    ['a target with the id of a relation', ({ relations, targets }) => (targets[0]!.id = relations[0]!.id)],
    ['an alias of two lines', ({ entities }) => entities[0]!.aliases.push('甲\n乙')],
    [
      'sentences that overlap',
      ({ sentences }) => sentences.push({ ...sentences[0]!, id: 't_twin', ordinal: sentences.length }),
    ],
    ['a rule whose name is several words', ({ mentions }) => (mentions[0]!.rule = 'a rule')],
    ['an id of several lines', ({ targets }) => (targets[0]!.id += '\nx')],
    ['half a character', ({ document }) => (document.text += '\ud842')],
    ['no number', ({ targets }) => (targets[0]!.value = Number.NaN)],
  ];
  return cases.map(([why, spoil]) => {
    const facts = structuredClone(sample.countyPlan);
    spoil(facts);
    return [why, facts];
  });
}
