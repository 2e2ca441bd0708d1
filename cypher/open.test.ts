import { expect, test } from 'vitest';
import { neo4jFromEnvironment } from './open.ts';

test('Neo4j is chosen by NEO4J_URI alone', () => {
  expect(neo4jFromEnvironment({ NEO4J_PASSWORD: 'x' })).toBeNull();
  expect(neo4jFromEnvironment({ NEO4J_URI: '' })).toBeNull();
  expect(neo4jFromEnvironment({ NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'x' })).toMatchObject({
    uri: 'neo4j+s://db.example',
    username: 'neo4j',
    password: 'x',
  });
});

test.each([
  [{ NEO4J_URI: 'http://db.example', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI'],
  [{ NEO4J_URI: 'neo4j://db.example' }, 'NEO4J_PASSWORD'],
  [{ NEO4J_URI: 'neo4j://db.example', NEO4J_PASSWORD: 'x', NEO4J_POOL_SIZE: 'many' }, 'NEO4J_POOL_SIZE'],
])('%o is refused by the name of what is wrong', (environment, name) => {
  expect(() => neo4jFromEnvironment(environment)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  expect(() => neo4jFromEnvironment(environment)).toThrow(name);
});
