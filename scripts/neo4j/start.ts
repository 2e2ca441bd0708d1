import { fileURLToPath } from 'node:url';
import { messageOf } from '#common/errors';
import { serverPassword } from './password.ts';
import { missingForNeo4j, startNeo4j } from './server.ts';

/**
 * `npm run neo4j`: a Neo4j server on loopback with its data under data/neo4j, for those without Docker. The
 * password is that of NEO4J_PASSWORD, or one that is made and shown at the first start and kept beside the data;
 * NEO4J_PORT chooses the port (7687).
 */
const missing = missingForNeo4j();
if (missing) {
  console.error(`Neo4j cannot start: ${missing}. It needs Java 17 or later, and Maven to fetch it once.`);
  process.exit(1);
}
const home = fileURLToPath(new URL('../../data/neo4j/', import.meta.url));
const passwordFile = `${home}password`;
const { password, origin } = serverPassword(passwordFile, process.env.NEO4J_PASSWORD);
const SAID = {
  given: '…  (as you gave it)',
  new: `${password}  (shown this once; kept in ${passwordFile})`,
  kept: `"$(cat '${passwordFile}')"`,
};
console.log('Starting Neo4j; the first time its jars (120 MB) are fetched.');
try {
  const server = await startNeo4j({
    home,
    port: Number(process.env.NEO4J_PORT ?? 7687),
    password,
  });
  console.log(`Neo4j answers at ${server.uri}; Ctrl-C stops it. For Innograph:`);
  console.log(`  export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username}`);
  console.log(`  export NEO4J_PASSWORD=${SAID[origin]}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.stop());
} catch (error) {
  console.error(`Neo4j cannot start: ${messageOf(error)}`);
  process.exitCode = 1;
}
