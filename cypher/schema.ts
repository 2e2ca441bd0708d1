import { RELATION_TYPES } from '#ontology';

/**
 * What the stores hold. A relation is an edge between two entities, and a Statement, on which hangs what it rests on,
 * since an edge cannot have edges of its own.
 */

type ColumnType = 'STRING' | 'STRING[]' | 'INT64' | 'DOUBLE';
type Columns = Readonly<Record<string, ColumnType>>;

/** Node tables with their columns; the first column is the primary key. */
export const NODE_TABLES = {
  Document: {
    id: 'STRING',
    name: 'STRING',
    names: 'STRING[]',
    format: 'STRING',
    length: 'INT64',
    /** In LadybugDB: the text after the last sentence. (In Neo4j: `text`, all of it.) */
    tail: 'STRING',
    /** Of all that it says; see `fingerprint.ts`. */
    fingerprint: 'STRING',
  },
  /** A name under which a document was taken in. */
  Source: { name: 'STRING', format: 'STRING' },
  Plan: {
    id: 'STRING',
    documentId: 'STRING',
    ordinal: 'INT64',
    title: 'STRING',
    year: 'INT64',
    agencyId: 'STRING',
    regionId: 'STRING',
    start: 'INT64',
    end: 'INT64',
    entities: 'INT64',
    relations: 'INT64',
    targets: 'INT64',
  },
  Section: {
    id: 'STRING',
    planId: 'STRING',
    documentId: 'STRING',
    ordinal: 'INT64',
    level: 'INT64',
    heading: 'STRING',
    path: 'STRING[]',
    start: 'INT64',
    end: 'INT64',
  },
  Sentence: {
    id: 'STRING',
    sectionId: 'STRING',
    planId: 'STRING',
    documentId: 'STRING',
    ordinal: 'INT64',
    start: 'INT64',
    end: 'INT64',
    text: 'STRING',
    placeUnit: 'STRING',
    placeAt: 'STRING',
    /** In LadybugDB alone: what `sentence-columns.ts` says. */
    before: 'STRING',
    mentions: 'STRING',
    evidence: 'STRING',
    aliases: 'STRING',
  },
  Entity: {
    id: 'STRING',
    type: 'STRING',
    name: 'STRING',
    scope: 'STRING',
    aliases: 'STRING[]',
  },
  Statement: {
    id: 'STRING',
    type: 'STRING',
    status: 'STRING',
    role: 'STRING',
    source: 'STRING',
    target: 'STRING',
  },
  Target: {
    id: 'STRING',
    planId: 'STRING',
    documentId: 'STRING',
    ordinal: 'INT64',
    metric: 'STRING',
    comparator: 'STRING',
    value: 'DOUBLE',
    unit: 'STRING',
    period: 'STRING',
    ownerIds: 'STRING[]',
    ownerRoles: 'STRING[]',
  },
  /** One node: the version of the graph. */
  Meta: { id: 'STRING', version: 'INT64' },
  /**
   * One node per change of the graph: what was done, to which document, and, for the latest, which entities and
   * relations it touched, so that an index in memory can follow.
   */
  Change: {
    version: 'INT64',
    action: 'STRING',
    documentId: 'STRING',
    name: 'STRING',
    entityIds: 'STRING[]',
    relationIds: 'STRING[]',
  },
  /** What people think of suggested links; beside the facts, with edges to none of them. */
  Judgement: {
    id: 'STRING',
    source: 'STRING',
    target: 'STRING',
    verdict: 'STRING',
    author: 'STRING',
    decidedAt: 'STRING',
    note: 'STRING',
  },
  Migration: { id: 'INT64', name: 'STRING' },
} as const satisfies Record<string, Columns>;

export type NodeTable = keyof typeof NODE_TABLES;
const NODE_TABLE_NAMES = Object.keys(NODE_TABLES) as NodeTable[];

interface RelTable {
  readonly pairs: readonly (readonly [NodeTable, NodeTable])[];
  readonly columns: Columns;
}

/**
 * Edges in LadybugDB. They have few columns, and there is one table of them for relations of all types: each table takes
 * some megabytes for each direction, and what is on an edge costs the more the larger the store. In Neo4j each relation
 * type is a relationship type, quotes stand on edges, and NAMES leads from documents to entities.
 */
export const REL_TABLES: Readonly<Record<string, RelTable>> = {
  KNOWN_AS: { pairs: [['Document', 'Source']], columns: {} },
  HAS_PLAN: { pairs: [['Document', 'Plan']], columns: {} },
  HAS_SECTION: { pairs: [['Plan', 'Section']], columns: {} },
  HAS_SENTENCE: { pairs: [['Section', 'Sentence']], columns: {} },
  HAS_TARGET: { pairs: [['Plan', 'Target']], columns: {} },
  OWNED_BY: { pairs: [['Target', 'Entity']], columns: { role: 'STRING' } },
  MENTIONS: { pairs: [['Sentence', 'Entity']], columns: {} },
  EVIDENCED_BY: {
    pairs: [
      ['Statement', 'Sentence'],
      ['Target', 'Sentence'],
    ],
    columns: {},
  },
  RELATES: {
    pairs: [['Entity', 'Entity']],
    columns: { type: 'STRING', status: 'STRING', role: 'STRING' },
  },
};

/** Statements that make the tables in LadybugDB; each may be run again without harm. */
export function ladybugTables(): string[] {
  const edges = Object.entries(REL_TABLES).map(([table, { pairs, columns }]) => {
    const ends = pairs.map(([from, to]) => `FROM ${from} TO ${to}`);
    const parts = [...ends, ...(Object.keys(columns).length > 0 ? [declare(columns)] : [])];
    return `CREATE REL TABLE IF NOT EXISTS ${table}(${parts.join(', ')})`;
  });
  return [...NODE_TABLE_NAMES.map(createTable), ...edges];
}

/** Statements that bring the edges of a store of an earlier schema to this one; what they said is on sentences by then. */
export function renewEdges(): string[] {
  const gone = ['NAMES', ...Object.keys(RELATION_TYPES)];
  return [
    ...[...gone, 'MENTIONS', 'EVIDENCED_BY', 'RELATES'].map((table) => `DROP TABLE IF EXISTS ${table}`),
    ...ladybugTables(),
  ];
}

/** The statement that makes a node table in LadybugDB. */
export function createTable(table: NodeTable): string {
  const columns: Columns = NODE_TABLES[table];
  const [key] = Object.keys(columns);
  return `CREATE NODE TABLE IF NOT EXISTS ${table}(${declare(columns)}, PRIMARY KEY(${key!}))`;
}

/** The statement that makes the key of a node table in Neo4j. */
export function createKey(table: NodeTable): string {
  const [key] = Object.keys(NODE_TABLES[table]);
  return `CREATE CONSTRAINT ${table}_key IF NOT EXISTS FOR (n:${table}) REQUIRE n.${key!} IS UNIQUE`;
}

/** Statements that make the constraints and indexes in Neo4j; each may be run again without harm. */
export function neo4jConstraints(): string[] {
  return [
    ...NODE_TABLE_NAMES.map(createKey),
    'CREATE INDEX Entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type)',
    'CREATE INDEX Entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
    'CREATE INDEX Document_name IF NOT EXISTS FOR (n:Document) ON (n.name, n.id)',
    ...createFullText(),
  ];
}

/** Indexes of words for analysts; nothing of ours reads them. */
const FULL_TEXT = {
  entityNames: '(n:Entity) ON EACH [n.name, n.aliases]',
  sentenceTexts: '(n:Sentence) ON EACH [n.text]',
};

/**
 * They follow a commit within moments instead of being part of it, where Lucene's refresh took half of the time that a
 * document takes.
 */
function createFullText(): string[] {
  return Object.entries(FULL_TEXT).map(
    ([name, what]) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${what} ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } }",
  );
}

/** Statements that make the full-text indexes of Neo4j anew, for a server that has them with other settings. */
export function renewFullText(): string[] {
  return [...Object.keys(FULL_TEXT).map((name) => `DROP INDEX ${name} IF EXISTS`), ...createFullText()];
}

function declare(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `\`${name}\` ${type}`)
    .join(', ');
}
