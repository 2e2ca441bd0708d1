import { COMPARATORS, ENTITY_TYPES, RELATION_TYPES } from '#ontology';
import { type Citation, readGraph } from './graph.ts';
import type { FactSource } from './source.ts';

/**
 * Terms: schema.org where it has one, the Web Annotation vocabulary (W3C, 2017) for quotes and offsets, RDF
 * reification for a relation's own status and evidence, and Innograph's ontology for the rest.
 */
const CONTEXT = {
  '@version': 1.1,
  i: 'urn:innograph:',
  ig: 'urn:innograph:ontology:',
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  oa: 'http://www.w3.org/ns/oa#',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  alternateName: { '@id': 'schema:alternateName', '@container': '@set' },
  scope: 'ig:scope',
  status: { '@id': 'ig:status', '@type': '@vocab' },
  role: { '@id': 'ig:role', '@type': '@vocab' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  evidence: { '@id': 'ig:evidence', '@container': '@set' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@container': '@set' },
  exact: 'oa:exact',
  start: 'oa:start',
  end: 'oa:end',
  plan: { '@id': 'ig:plan', '@type': '@id' },
  document: { '@id': 'ig:document', '@type': '@id' },
  agency: { '@id': 'ig:agency', '@type': '@id' },
  region: { '@id': 'ig:region', '@type': '@id' },
  title: 'schema:headline',
  year: 'ig:year',
  metric: 'ig:metric',
  comparator: { '@id': 'ig:comparator', '@type': '@vocab' },
  value: 'schema:value',
  unit: 'schema:unitText',
  period: 'ig:period',
  owners: { '@id': 'ig:owner', '@container': '@set' },
  Document: 'schema:DigitalDocument',
  Plan: 'ig:Plan',
  Target: 'ig:Target',
  Statement: 'rdf:Statement',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  ...Object.fromEntries(
    [...Object.keys(ENTITY_TYPES), ...Object.keys(RELATION_TYPES)].map((term) => [term, `ig:${term}`]),
  ),
  // Relations are also stated directly, as edges from subject to object.
  ...Object.fromEntries(
    Object.keys(RELATION_TYPES).map((term) => [
      term,
      { '@id': `ig:${term}`, '@type': '@id', '@container': '@set' },
    ]),
  ),
};

/** JSON-LD 1.1, one node of the graph a line. */
export async function* writeJsonld(store: FactSource): AsyncGenerator<string> {
  const documents = new Map<string, string>();
  const { plans, entities, relations, targets } = await readGraph({
    async *facts() {
      for await (const facts of store.facts()) {
        documents.set(facts.document.id, facts.document.name);
        yield facts;
      }
    },
  });
  const edges = new Map<string, Record<string, string[]>>();
  for (const { source, type, target } of relations) {
    const own = edges.get(source) ?? {};
    edges.set(source, own);
    own[type] = [...new Set([...(own[type] ?? []), iri(target)])];
  }
  const nodes = function* (): Generator<object> {
    for (const [id, name] of documents) yield { id: iri(id), type: 'Document', name };
    for (const { id, documentId, title, year, agencyId, regionId } of plans) {
      const [agency, region] = [agencyId, regionId].map((of) => of && iri(of));
      yield { id: iri(id), type: 'Plan', document: iri(documentId), title, year, agency, region };
    }
    for (const { id, type, name, aliases, scope } of entities) {
      yield { id: iri(id), type, name, alternateName: aliases, scope, ...edges.get(id) };
    }
    for (const { id, type, status, role, source, target, evidence } of relations) {
      yield {
        id: iri(id),
        type: 'Statement',
        subject: iri(source),
        predicate: type,
        object: iri(target),
        status: `ig:${status}`,
        role: role && `ig:${role}`,
        evidence: evidence.map(resourceOf),
      };
    }
    for (const { id, planId, metric, comparator, value, unit, period, owners, evidence } of targets) {
      yield {
        id: iri(id),
        type: 'Target',
        plan: iri(planId),
        metric,
        comparator: `ig:${COMPARATORS[comparator].name}`,
        value,
        unit,
        period,
        owners: owners.map(({ agencyId, role }) => ({ agency: iri(agencyId), role: `ig:${role}` })),
        evidence: evidence.map(resourceOf),
      };
    }
  };
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = '\n';
  for (const node of nodes()) {
    yield separator + JSON.stringify(node, (_key, value: unknown) => (value === null ? undefined : value));
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** An id of ours as an address that stands alone. */
const iri = (id: string) => `i:${id}`;

/** A quote as a part of its document, by what it says and by where it stands. */
const resourceOf = ({ documentId, planId, start, end, text }: Citation) => ({
  type: 'SpecificResource',
  source: iri(documentId),
  plan: iri(planId),
  selector: [
    { type: 'TextQuoteSelector', exact: text },
    { type: 'TextPositionSelector', start, end },
  ],
});
