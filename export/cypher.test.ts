import { describe, expect, test } from 'vitest';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { HOSTILE_NAMES, hostileFacts, unwritableFacts } from './testing/hostile.ts';
import { exported } from './testing/source.ts';

const LITERAL = /'((?:[^'\\]|\\.)*)'/g;

/** What the literals of a script say, by Cypher's rules of escaping. */
const literalsOf = (script: string) =>
  [...script.matchAll(LITERAL)].map(([, body = '']) =>
    body.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_all, code: string | undefined, sign: string) =>
      code === undefined ? sign : String.fromCharCode(parseInt(code, 16)),
    ),
  );

/** The script with its literals taken out: what is left is code. */
const codeOf = (script: string) => script.replace(LITERAL, "''");

test('builds constraints, nodes, relations and targets by MERGE', async () => {
  const script = await exported([countyPlan, companyNews], 'cypher');
  const code = codeOf(script);
  expect(code).toMatch(/CREATE CONSTRAINT entity_id IF NOT EXISTS/);
  expect(code).toMatch(/MERGE \(n:Entity \{id: row\.id\}\) SET n:Platform, n \+= row;/);
  expect(code).toMatch(/MERGE \(a\)-\[r:FOCUSES_ON \{id: row\.id\}\]->\(b\) SET r \+= row\.properties;/);
  expect(code).not.toMatch(/\bCREATE \(/);
});

test('every statement ends where a line ends, and nowhere else', async () => {
  const code = codeOf(await exported([countyPlan, companyNews, hostileFacts], 'cypher'));
  const statements = code.trimEnd().split(';\n');
  for (const statement of statements) expect(statement).toMatch(/^(CREATE CONSTRAINT|UNWIND \[\n)/);
  expect(code.split(';').length).toBe(statements.length + (code.trimEnd().endsWith(';') ? 1 : 0));
});

describe('names are literals', () => {
  test('that say what they said', async () => {
    const literals = literalsOf(await exported([hostileFacts], 'cypher'));
    for (const name of HOSTILE_NAMES) expect(literals).toContain(name);
  });

  test('and no part of the code', async () => {
    expect(codeOf(await exported([hostileFacts], 'cypher'))).not.toMatch(/DETACH|HYPERLINK|script/);
  });

  test('without control characters or lone surrogates', async () => {
    const script = await exported([unwritableFacts], 'cypher');
    expect(script).not.toMatch(/\p{Cs}|[^\P{Cc}\n]/u);
    expect(literalsOf(script)).toContain('控\u0000制\u0008符\uFFFD');
  });
});
