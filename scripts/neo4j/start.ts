import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { messageOf } from '#common/errors';
import { missingForNeo4j, startNeo4j } from './server.ts';

/**
 * `npm run neo4j`: a Neo4j server on loopback with its data under data/neo4j, for those without Docker. The
 * password is that of NEO4J_PASSWORD, or a new one, shown once; NEO4J_PORT chooses the port (7687).
 */
const missing = missingForNeo4j();
if (missing) {
  console.error(`Neo4j cannot start: ${missing}. It needs Java 17 or later, and Maven to fetch it once.`);
  process.exit(1);
}
const given = process.env.NEO4J_PASSWORD;
const password = given ?? randomBytes(12).toString('base64url');
console.log('Starting Neo4j; the first time its jars (120 MB) are fetched.');
try {
  const server = await startNeo4j({
    home: fileURLToPath(new URL('../../data/neo4j/', import.meta.url)),
    port: Number(process.env.NEO4J_PORT ?? 7687),
    password,
  });
  console.log(`Neo4j answers at ${server.uri}; Ctrl-C stops it. For Innograph:`);
  console.log(`  export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username}`);
  console.log(`  export NEO4J_PASSWORD=${given === undefined ? password : '…  (as you gave it)'}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.stop());
} catch (error) {
  console.error(`Neo4j cannot start: ${messageOf(error)}`);
  process.exitCode = 1;
}
