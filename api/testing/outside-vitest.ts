import { MemoryStore } from '#cypher/memory';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { createServer } from '../server.ts';

/** Asks a server in this process one query and prints the answer: run by `api/outside-vitest.test.ts`. */
const store = new MemoryStore();
for (const facts of [countyPlan, companyNews]) await store.load(facts);
const app = await createServer({ store });
const query = '{ stats { documents } entities(first: 1) { totalCount nodes { label } } }';
const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
await app.close();
process.stdout.write(body);
