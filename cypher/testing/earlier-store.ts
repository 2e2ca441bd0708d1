import lbug, { type Connection } from '@ladybugdb/core';
import { type DocumentFacts, RELATION_TYPES } from '#ontology';

/** Runs statements on the file of a closed store, beside all that Innograph sees to. */
export async function alter(file: string, statements: readonly string[]): Promise<void> {
  const database = new lbug.Database(file);
  const connection: Connection = new lbug.Connection(database);
  for (const statement of statements) {
    const result = await connection.query(statement);
    for (const one of Array.isArray(result) ? result : [result]) one.close();
  }
  await connection.close();
  await database.close();
}

const QUOTE = '`start` INT64, `end` INT64, `text` STRING, rule STRING';

/** Edges of one kind, made of the lines that sentences keep; their words are not read again. */
const quoted = (lines: string, label: string, edge: (columns: string) => string) => `
  MATCH (t:Sentence) UNWIND string_split(t.${lines}, '\n') AS quote
  WITH t, split_part(quote, ' ', 1) AS itemId, CAST(split_part(quote, ' ', 2) AS INT64) AS first,
    CAST(split_part(quote, ' ', 3) AS INT64) AS last, split_part(quote, ' ', 4) AS rule
  MATCH (item:${label} {id: itemId})
  CREATE ${edge("{`start`: first, `end`: last, `text`: '', rule: rule}")}`;

const said = (columns: string) => `(item)-[:EVIDENCED_BY ${columns}]->(t)`;

/**
 * Statements, session by session, that give a store the form of schema 6: quotes on edges, an edge table for each relation type, documents
 * with their aliases and texts.
 */
export const toSchema6 = (documents: readonly DocumentFacts[]): readonly (readonly string[])[] => [
  [
    'DROP TABLE MENTIONS',
    'DROP TABLE EVIDENCED_BY',
    'DROP TABLE RELATES',
    `CREATE REL TABLE MENTIONS(FROM Sentence TO Entity, ${QUOTE})`,
    `CREATE REL TABLE EVIDENCED_BY(FROM Statement TO Sentence, FROM Target TO Sentence, ${QUOTE})`,
    quoted('mentions', 'Entity', (columns) => `(t)-[:MENTIONS ${columns}]->(item)`),
    quoted('evidence', 'Statement', said),
    quoted('evidence', 'Target', said),
    ...Object.keys(RELATION_TYPES).flatMap((type) => [
      `CREATE REL TABLE ${type}(FROM Entity TO Entity, id STRING, status STRING, role STRING)`,
      `MATCH (s:Statement) WHERE s.type = '${type}' MATCH (a:Entity {id: s.source}) MATCH (b:Entity {id: s.target})
     CREATE (a)-[:${type} {id: s.id, status: s.status, role: s.role}]->(b)`,
    ]),
    'CREATE REL TABLE NAMES(FROM Document TO Entity, aliases STRING[])',
    'ALTER TABLE Document ADD `text` STRING',
    ...documents.flatMap(({ document, entities }) => [
      `MATCH (d:Document {id: '${document.id}'}) SET d.\`text\` = ${JSON.stringify(document.text)}`,
      ...entities.map(
        ({ id, aliases }) =>
          `MATCH (d:Document {id: '${document.id}'}) MATCH (e:Entity {id: '${id}'})
         CREATE (d)-[:NAMES {aliases: CAST(${JSON.stringify(aliases)} AS STRING[])}]->(e)`,
      ),
    ]),
  ],
  ...['before', 'mentions', 'evidence', 'aliases'].map((column) => [`ALTER TABLE Sentence DROP ${column}`]),
  ['ALTER TABLE Document DROP tail'],
  ['MATCH (m:Migration) WHERE m.id > 6 DELETE m'],
];
