import { beforeEach, expect, test } from 'vitest';
import { documentFactsSchema, type DocumentFacts } from '#ontology';
import { idOf } from '#cypher/testing/build-facts';
import { bureau, city, companyNews, countyPlan, fair } from '#cypher/testing/sample-facts';
import { verifyFacts } from '#cypher/verify';
import { type ExportFilter, narrowed } from './filter.ts';

let documents: readonly DocumentFacts[];
beforeEach(() => {
  documents = [countyPlan, companyNews];
});

async function part(filter: ExportFilter): Promise<DocumentFacts[]> {
  const source = {
    async *facts() {
      for (const facts of documents) yield await Promise.resolve(facts);
    },
  };
  const found: DocumentFacts[] = [];
  for await (const facts of narrowed(source, filter).facts()) {
    // What is written has to be whole: as a store would take it in.
    found.push(verifyFacts(documentFactsSchema.parse(facts)));
  }
  return found;
}

const names = (found: readonly DocumentFacts[]) =>
  [...new Set(found.flatMap(({ entities }) => entities.map(({ name }) => name)))].sort();
const relations = (found: readonly DocumentFacts[]) =>
  found.flatMap((facts) => facts.relations.map(({ type }) => type)).sort();

test('without a filter all is there', async () => {
  expect(await part({})).toEqual(documents);
});

test('a plan: what its sentences say, and no more', async () => {
  const activities = countyPlan.plans[1]!;
  const [found, ...others] = await part({ planIds: [activities.id] });
  expect(others).toEqual([]);
  expect(found!.plans).toEqual([activities]);
  expect(relations([found!])).toEqual(['ORGANIZES']);
  expect(names([found!])).toContain(fair.name);
  expect(names([found!])).not.toContain(city.name);
  expect(found!.sentences.every(({ planId }) => planId === activities.id)).toBe(true);
  expect(found!.targets).toEqual([]);
});

test('a year: plans without one are left out', async () => {
  const found = await part({ years: [2024] });
  expect(found.flatMap(({ plans }) => plans.map(({ year }) => year))).toEqual([2024]);
  expect(await part({ years: [1999] })).toEqual([]);
});

test('types: entities of these, relations among these, and nothing that points at others', async () => {
  const found = await part({ types: ['Platform'] });
  expect(found.flatMap(({ entities }) => entities.map(({ type }) => type))).toContain('Platform');
  expect(found.every(({ entities }) => entities.every(({ type }) => type === 'Platform'))).toBe(true);
  expect(relations(found)).toEqual(['LOCATED_IN']);
  expect(found.flatMap(({ plans }) => plans.map(({ agencyId }) => agencyId))).not.toContain(idOf(bureau));
  expect(found.flatMap(({ targets }) => targets.flatMap(({ owners }) => owners))).toEqual([]);
});

test('a region: plans of that jurisdiction', async () => {
  const [first, ...others] = countyPlan.plans;
  const region = idOf(city);
  documents = [{ ...countyPlan, plans: [{ ...first!, regionId: region }, ...others] }, companyNews];
  const found = await part({ regionIds: [region] });
  expect(found.flatMap(({ plans }) => plans.map(({ id }) => id))).toEqual([first!.id]);
  expect(await part({ regionIds: ['e_none'] })).toEqual([]);
});
