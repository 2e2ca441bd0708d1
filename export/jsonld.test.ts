import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { idOf, relationIdOf } from '#cypher/testing/build-facts';
import { batteries, bureau, city, companyNews, countyPlan, university } from '#cypher/testing/sample-facts';
import { HOSTILE_NAMES, hostileFacts } from './testing/hostile.ts';
import { exported } from './testing/source.ts';

const triplesSchema = z.array(
  z.object({
    subject: z.object({ value: z.string() }),
    predicate: z.object({ value: z.string() }),
    object: z.object({ value: z.string() }),
  }),
);

type Triple = readonly [subject: string, predicate: string, object: string];

const document = z.record(z.string(), z.json());

/** Reads without any network, and fails on what it would otherwise leave out (`safe`, which the types lack). */
const strict = {
  documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
  safe: true,
};

/** The triples that a JSON-LD processor reads. */
async function triplesOf(text: string): Promise<Triple[]> {
  const dataset = await jsonld.toRDF(document.parse(JSON.parse(text)), strict);
  return triplesSchema
    .parse(dataset)
    .map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
}

const own = (id: string) => `urn:innograph:${id}`;
const term = (name: string) => `urn:innograph:ontology:${name}`;
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

let triples: Triple[];
beforeAll(async () => {
  triples = await triplesOf(await exported([countyPlan, companyNews], 'jsonld'));
});

test('an entity has its type, name and aliases', () => {
  expect(triples).toContainEqual([own(idOf(city)), `${RDF}type`, term('Platform')]);
  expect(triples).toContainEqual([own(idOf(city)), 'https://schema.org/name', city.name]);
  expect(triples).toContainEqual([own(idOf(city)), 'https://schema.org/alternateName', '科创湾']);
});

test('a relation is an edge, and a statement with its status', () => {
  expect(triples).toContainEqual([own(idOf(bureau)), term('BUILDS'), own(idOf(city))]);
  const statement = own(relationIdOf('BUILDS', 'planned', bureau, city));
  expect(triples).toContainEqual([statement, `${RDF}subject`, own(idOf(bureau))]);
  expect(triples).toContainEqual([statement, `${RDF}predicate`, term('BUILDS')]);
  expect(triples).toContainEqual([statement, `${RDF}object`, own(idOf(city))]);
  expect(triples).toContainEqual([statement, term('status'), term('planned')]);
});

test('a quote names its document and its offsets', () => {
  const statement = own(relationIdOf('FOCUSES_ON', 'planned', city, batteries));
  const evidence = triples.filter(([s, p]) => s === statement && p === term('evidence')).map(([, , o]) => o);
  expect(evidence).toHaveLength(2);
  const sources = triples.filter(
    ([s, p]) => evidence.includes(s) && p === 'http://www.w3.org/ns/oa#hasSource',
  );
  expect(new Set(sources.map(([, , o]) => o))).toEqual(
    new Set([own(countyPlan.document.id), own(companyNews.document.id)]),
  );
});

test('a target has its number and its owner', () => {
  expect(triples.filter(([, p, o]) => p === 'https://schema.org/value' && o === '12')).toHaveLength(1);
  expect(
    triples.filter(([, p, o]) => p === term('agency') && o === own(idOf(bureau))).length,
  ).toBeGreaterThan(0);
});

test('everything that is named is described', () => {
  const subjects = new Set(triples.map(([s]) => s));
  expect(subjects).toContain(own(idOf(university)));
  const objects = triples.filter(([, p]) => p.startsWith(term(''))).map(([, , o]) => o);
  const dangling = objects.filter((o) => /^urn:innograph:[a-z]_/.test(o) && !subjects.has(o));
  expect(dangling).toEqual([]);
});

test('names are text', async () => {
  const names = (await triplesOf(await exported([hostileFacts], 'jsonld'))).map(([, , object]) => object);
  for (const name of HOSTILE_NAMES) expect(names).toContain(name);
});
