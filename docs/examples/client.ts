/**
 * Prints every relation of an entity with the sentence that says so, page by page.
 *
 *   npx tsx docs/examples/client.ts http://127.0.0.1:4000 松雅湖未来科技城
 */
import { argv } from 'node:process';

interface Relation {
  readonly label: string;
  readonly source: { readonly name: string };
  readonly target: { readonly name: string };
  readonly evidence: readonly { readonly text: string; readonly plan: { readonly title: string } }[];
}

interface Found {
  readonly entities: { readonly nodes: readonly { readonly id: string }[] };
}

interface Page {
  readonly entity: {
    readonly relations: {
      readonly nodes: readonly Relation[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const FIND = 'query ($name: String!) { entities(search: $name, first: 1) { nodes { id } } }';

const RELATIONS = `
  query ($id: ID!, $after: String) {
    entity(id: $id) {
      relations(first: 50, after: $after) {
        nodes {
          label
          source { name }
          target { name }
          evidence(first: 1) { text plan { title } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

const [address = 'http://127.0.0.1:4000', name = ''] = argv.slice(2);

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

const { entities } = await ask<Found>(FIND, { name });
const id = entities.nodes[0]?.id;
if (id === undefined) throw new Error(`Nothing is called ${name}.`);

let after: string | null = null;
do {
  const { entity }: Page = await ask<Page>(RELATIONS, { id, after });
  for (const { label, source, target, evidence } of entity.relations.nodes) {
    console.log([source.name, label, target.name, evidence[0]?.text, evidence[0]?.plan.title].join('\t'));
  }
  after = entity.relations.pageInfo.hasNextPage ? entity.relations.pageInfo.endCursor : null;
} while (after !== null);
