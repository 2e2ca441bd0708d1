import { ENTITY_TYPES, RELATION_TYPES } from '#ontology';
import { type Citation, type CitedRelation, readGraph } from './graph.ts';
import type { FactSource } from './source.ts';

/** Rows of one statement: large enough to be quick, small enough for one transaction of a small server. */
const BATCH = 500;

type Value = string | number | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * A script for Neo4j 5 (`cypher-shell --file`): constraints, then documents, plans, entities, relations and
 * targets, by MERGE, so that running it twice changes nothing. Every value is a literal that is escaped here.
 */
export async function* writeCypher(store: FactSource): AsyncGenerator<string> {
  const documents: { id: string; name: string; format: string }[] = [];
  const { plans, entities, relations, targets } = await readGraph({
    async *facts() {
      for await (const facts of store.facts()) {
        const { id, name, format } = facts.document;
        documents.push({ id, name, format });
        yield facts;
      }
    },
  });
  for (const label of ['Entity', 'Document', 'Plan', 'Target']) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield* statements(documents, 'MERGE (n:Document {id: row.id}) SET n += row');
  yield* statements(
    plans.map(({ id, title, year, documentId }) => ({ row: { id, title, year }, documentId })),
    'MATCH (d:Document {id: row.documentId}) MERGE (n:Plan {id: row.row.id}) SET n += row.row MERGE (n)-[:IN_DOCUMENT]->(d)',
  );
  for (const type of Object.keys(ENTITY_TYPES)) {
    yield* statements(
      entities.filter((entity) => entity.type === type),
      `MERGE (n:Entity {id: row.id}) SET n:${type}, n += row`,
    );
  }
  for (const type of Object.keys(RELATION_TYPES)) {
    yield* statements(
      relations.filter((relation) => relation.type === type).map(relationRow),
      `MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
    );
  }
  yield* statements(
    targets.map(({ id, metric, comparator, value, unit, period, planId, owners, evidence }) => ({
      planId,
      owners,
      row: { id, metric, comparator, value, unit, period, ...quotes(evidence) },
    })),
    'MATCH (p:Plan {id: row.planId}) MERGE (n:Target {id: row.row.id}) SET n += row.row MERGE (n)-[:PROMISED_IN]->(p) ' +
      'WITH n, row UNWIND row.owners AS owner MATCH (a:Entity {id: owner.agencyId}) MERGE (a)-[:OWNS {role: owner.role}]->(n)',
  );
}

const relationRow = ({ id, source, target, status, role, evidence }: CitedRelation) => ({
  id,
  source,
  target,
  properties: { status, role, ...quotes(evidence) },
});

/** Lists of equal length: a property of Neo4j holds no maps. */
const quotes = (evidence: readonly Citation[]) => ({
  quotes: evidence.map(({ text }) => text),
  planIds: evidence.map(({ planId }) => planId),
  starts: evidence.map(({ start }) => start),
  ends: evidence.map(({ end }) => end),
});

function* statements(rows: readonly Value[], clauses: string): Generator<string> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    yield `UNWIND [\n${batch.map(literal).join(',\n')}\n] AS row ${clauses};\n`;
  }
}

function literal(value: Value): string {
  if (value === null || typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${literal(item)}`);
  return `{${pairs.join(', ')}}`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** A Cypher string. Beside its own signs, control characters and line ends are escaped: `;` ends no statement. */
const quoted = (text: string) =>
  `'${text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\']/g, (sign) => `\\${sign}`)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeSign)}'`;

const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
