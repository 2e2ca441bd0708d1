/** Requests that are to be refused, each for its own reason; the tests and `npm run bench -- hostile` send them. */

const query = (text: string) => JSON.stringify({ query: text });

export const ATTACKS: Readonly<Record<string, string>> = {
  'a depth bomb': query(
    `{ entity(id: "e") ${'{ relations { nodes { source '.repeat(200)}{ id }${' } } }'.repeat(200)} }`,
  ),
  'deep brackets': query('{'.repeat(50_000)),
  'deep lists in a variable': `{"query":"query ($a: ID!) { entity(id: $a) { id } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
  'an alias flood': query(
    `{ ${Array.from({ length: 5_000 }, (_, index) => `a${index}: stats { plans }`).join(' ')} }`,
  ),
  'a directive flood': query(`{ stats ${'@include(if: true) '.repeat(900)} { plans } }`),
  'fields that overlap': query(`{ ${'stats { plans documents } '.repeat(500)} }`),
  'a long name': query(`{ ${'x'.repeat(500_000)} }`),
  'ten megabytes': query(`# ${'x'.repeat(10_000_000)}`),
  'huge variables': JSON.stringify({
    query: 'query ($ids: [ID!]!) { neighborhood(ids: $ids) { truncated } }',
    variables: { ids: Array.from({ length: 50_000 }, (_, index) => `e_${index}`) },
  }),
  'values of no type': JSON.stringify({
    query: 'query ($types: [EntityType!]) { entities(types: $types) { totalCount } }',
    variables: { types: Array.from({ length: 50_000 }, (_, index) => `Platfor${index}`) },
  }),
  'fields asked for again': query(`{ ${'stats { plans } '.repeat(480)} }`),
  'many mutations': query(
    `mutation { ${Array.from({ length: 20 }, (_, index) => `m${index}: drop`).join(' ')} }`,
  ),
};
