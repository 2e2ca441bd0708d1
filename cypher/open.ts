import { z } from 'zod';
import { InnographError } from '#common/errors';
import { openLadybug } from './ladybug/open.ts';
import type { Tell } from './move-to-sentences.ts';
import { type Neo4jOptions, openNeo4j } from './neo4j/open.ts';
import type { GraphStore } from './port.ts';

/** The file of the embedded store, or where Neo4j answers. */
export type StoreOptions = { readonly path: string } | { readonly neo4j: Neo4jOptions };

/**
 * Opens the graph store; `openLadybug` and `openNeo4j` say what can go wrong. `tell` hears how far a
 * store of an earlier version is brought to the present schema, where that takes long. Close it when done.
 */
export function openStore(options: StoreOptions, tell?: Tell): Promise<GraphStore> {
  return 'neo4j' in options ? openNeo4j(options.neo4j) : openLadybug(options.path, tell);
}

const environmentSchema = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/, 'must begin with neo4j:// or bolt://'),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string({ error: 'is not set' }).min(1, 'is empty'),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_POOL_SIZE: z.coerce.number().int().positive().optional(),
  NEO4J_READ_TIMEOUT_MS: z.coerce.number().int().positive().optional(),
});

/**
 * Where Neo4j answers, from NEO4J_URI and its companions; null where NEO4J_URI is not set. Throws USAGE for
 * settings that cannot be meant.
 */
export function neo4jFromEnvironment(environment: NodeJS.ProcessEnv): Neo4jOptions | null {
  if (!environment.NEO4J_URI) return null;
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InnographError(
      'USAGE',
      `${issue?.path.join('.') ?? 'NEO4J_URI'} ${issue?.message ?? 'is wrong'}.`,
    );
  }
  const { data } = parsed;
  return {
    uri: data.NEO4J_URI,
    username: data.NEO4J_USERNAME,
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE,
    poolSize: data.NEO4J_POOL_SIZE,
    readTimeout: data.NEO4J_READ_TIMEOUT_MS,
  };
}
