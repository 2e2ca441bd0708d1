import { describe, expect, test } from 'vitest';
import { openNeo4j } from './neo4j/open.ts';
import { freshNeo4j, neo4jIsHere } from './testing/neo4j-server.ts';

/** The last before the oldest that we take. */
const RELEASE = '5.25.1';

describe.runIf(neo4jIsHere(RELEASE))('a server of an older release', () => {
  test('is refused in a line that names both', { timeout: 900_000 }, async () => {
    const server = await freshNeo4j(RELEASE);
    try {
      await expect(openNeo4j(server)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: `This Neo4j is ${RELEASE}; Innograph needs 5.26 or later.`,
      });
    } finally {
      await server.discard();
    }
  });
});
