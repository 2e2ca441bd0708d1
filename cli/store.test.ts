import { expect, test } from 'vitest';
import { chosenStore, placeOf, storeAt } from './store.ts';

const NEO4J = { NEO4J_URI: 'neo4j://127.0.0.1:7687', NEO4J_PASSWORD: 'hush-hush' };

test('--store goes before the environment, Neo4j before the file, the file under data/ last', () => {
  expect(chosenStore('a.lbug', { ...NEO4J, INNOGRAPH_STORE: 'b.lbug' })).toEqual({ path: 'a.lbug' });
  expect(chosenStore(undefined, { ...NEO4J, INNOGRAPH_STORE: 'b.lbug' })).toMatchObject({
    neo4j: { uri: NEO4J.NEO4J_URI },
  });
  expect(chosenStore(undefined, { INNOGRAPH_STORE: 'b.lbug' })).toEqual({ path: 'b.lbug' });
  expect(placeOf(chosenStore(undefined, {}))).toMatch(/data[/\\]innograph\.lbug$/);
});

test('the place never tells the password', () => {
  expect(placeOf(chosenStore(undefined, NEO4J))).not.toContain('hush');
});

test('an argument names a file, the server of the environment, or a server with or without a database', () => {
  expect(storeAt('a.lbug', NEO4J)).toEqual({ path: 'a.lbug' });
  expect(storeAt('neo4j', NEO4J)).toMatchObject({ neo4j: { uri: NEO4J.NEO4J_URI } });
  expect(placeOf(storeAt('neo4j+s://db.example:7687/plans', NEO4J))).toBe('neo4j+s://db.example:7687/plans');
  expect(placeOf(storeAt('bolt://db.example', { ...NEO4J, NEO4J_DATABASE: 'a' }))).toBe(
    'bolt://db.example/a',
  );
  expect(() => storeAt('neo4j', {})).toThrow(/NEO4J_URI/);
  expect(() => storeAt('neo4j://me:hush@db.example', NEO4J)).toThrow(/NEO4J_PASSWORD/);
});
