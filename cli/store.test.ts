import { expect, test } from 'vitest';
import { chosenStore, placeOf } from './store.ts';

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
