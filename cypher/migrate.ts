import { InnographError } from '#common/errors';
import type { Backend } from './backend.ts';
import * as catalogue from './catalogue.ts';
import { makeEdges, moveToSentences, type Tell } from './move-to-sentences.ts';
import type { Dialect } from './query.ts';
import {
  createKey,
  createTable,
  ladybugTables,
  neo4jConstraints,
  renewFullText,
  renewEdges,
} from './schema.ts';

interface Migration {
  readonly id: number;
  readonly name: string;
  /** Statements that do nothing where they were run before. */
  readonly statements: Readonly<Record<Dialect, readonly string[]>>;
  /** What is to be done after them, document by document; begun anew, or gone on with, where it was cut short. */
  readonly work?: Readonly<Partial<Record<Dialect, (backend: Backend, tell: Tell) => Promise<void>>>>;
}

/**
 * What was done to the schema, in order. Never change a migration that was released, add another. The first one
 * makes the tables as `schema.ts` has them now, so later ones find their work done in a new store.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: 1,
    name: 'documents, entities, statements with evidence, targets',
    statements: { ladybug: ladybugTables(), neo4j: neo4jConstraints() },
  },
  {
    id: 2,
    name: 'where a sentence stands in the original file',
    statements: {
      ladybug: [
        'ALTER TABLE Sentence ADD IF NOT EXISTS placeUnit STRING',
        'ALTER TABLE Sentence ADD IF NOT EXISTS placeAt STRING',
      ],
      neo4j: [],
    },
  },
  {
    id: 3,
    name: 'what each change touched',
    statements: {
      ladybug: [
        'ALTER TABLE Change ADD IF NOT EXISTS entityIds STRING[]',
        'ALTER TABLE Change ADD IF NOT EXISTS relationIds STRING[]',
      ],
      neo4j: [],
    },
  },
  {
    id: 4,
    name: 'by which a document read anew is told from one read before',
    statements: {
      ladybug: ['ALTER TABLE Document ADD IF NOT EXISTS fingerprint STRING'],
      neo4j: [],
    },
  },
  {
    id: 5,
    name: 'what people think of suggested links',
    statements: { ladybug: [createTable('Judgement')], neo4j: [createKey('Judgement')] },
  },
  {
    id: 6,
    name: 'full-text indexes that follow a commit, not part of it',
    statements: { ladybug: [], neo4j: renewFullText() },
  },
  {
    id: 7,
    name: 'sentences keep what is quoted of them, and the text',
    statements: {
      ladybug: [
        ...['before', 'mentions', 'evidence', 'aliases'].map(
          (column) => `ALTER TABLE Sentence ADD IF NOT EXISTS ${column} STRING`,
        ),
        'ALTER TABLE Document ADD IF NOT EXISTS tail STRING',
      ],
      neo4j: [],
    },
    work: { ladybug: moveToSentences },
  },
  {
    id: 8,
    name: 'edges without columns',
    statements: { ladybug: renewEdges(), neo4j: [] },
    work: { ladybug: makeEdges },
  },
];

/**
 * Brings a store to the present schema and writes down what was done; `tell` hears of what takes long. Throws
 * STORE_NEWER for a later one.
 */
export async function migrate(backend: Backend, tell: Tell = () => undefined): Promise<void> {
  if (backend.dialect === 'ladybug') await backend.define([createTable('Migration')]);
  const done = new Set((await backend.readOne(catalogue.migrations, {})).map(({ id }) => id));
  const known = MIGRATIONS.at(-1)?.id ?? 0;
  const latest = Math.max(0, ...done);
  if (latest > known) {
    throw new InnographError(
      'STORE_NEWER',
      `A newer version of Innograph made this store (its schema is ${latest}, this version knows ${known}); update Innograph.`,
    );
  }
  const todo = MIGRATIONS.filter(({ id }) => !done.has(id));
  const carryOut = async () => {
    for (const { id, name, statements, work } of todo) {
      await backend.define(statements[backend.dialect]);
      await work?.[backend.dialect]?.(backend, tell);
      await backend.write((run) => run(catalogue.createMigration, { id, name }));
    }
  };
  // A new store has no documents to go through.
  const isMuch = done.size > 0 && todo.some(({ work }) => work?.[backend.dialect]);
  await (isMuch && backend.withRoom ? backend.withRoom(carryOut) : carryOut());
}
