import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForNeo4j, type Neo4jServer, startNeo4j } from '../../scripts/neo4j/server.ts';

/**
 * Whether tests may use a real Neo4j. Without Java and Maven they are skipped, and say so; with CI set that is
 * an error, so that they cannot be skipped there unseen.
 */
export function neo4jIsHere(release?: string): boolean {
  const missing = missingForNeo4j(release);
  if (missing === null) return true;
  const line = `NEO4J TESTS SKIPPED: ${missing}. They need Java 17 or later and Maven.`;
  if (process.env.CI) throw new Error(line);
  console.warn(`\n${'!'.repeat(line.length)}\n${line}\n${'!'.repeat(line.length)}\n`);
  return false;
}

/** A server of its own with nothing in it; `discard` stops it and deletes its data. */
export async function freshNeo4j(release?: string): Promise<Neo4jServer & { discard(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'innograph-neo4j-'));
  const server = await startNeo4j({ home, password: 'a password for tests', release });
  return {
    ...server,
    discard: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
