import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import { ID_PREFIXES } from '#common/content-id';

/** The GraphQL type that stands behind each prefix of an id. */
const TYPE_NAMES: Readonly<Record<keyof typeof ID_PREFIXES, string>> = {
  document: 'Document',
  plan: 'Plan',
  section: 'Section',
  sentence: 'Sentence',
  entity: 'Entity',
  relation: 'Relation',
  target: 'Target',
};

export type NodeKind = keyof typeof ID_PREFIXES;

const KINDS = Object.keys(TYPE_NAMES) as NodeKind[];

/** What an id stands for, by its prefix; null where it is none of ours. */
export const kindOf = (id: string): NodeKind | null =>
  KINDS.find((kind) => id.startsWith(`${ID_PREFIXES[kind]}_`)) ?? null;

/** The GraphQL type of what has this id. */
export const typeNameOf = ({ id }: { readonly id: string }) => {
  const kind = kindOf(id);
  return kind === null ? undefined : TYPE_NAMES[kind];
};

/** type-graphql puts a promise around this function, which no compiled query can wait for. */
export function resolveNodesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = typeNameOf;
  return schema;
}

@InterfaceType({ description: 'Anything with an id of its own.', resolveType: typeNameOf })
export abstract class Node {
  @Field(() => ID, { description: 'Derives from content: the same after every re-ingest.' })
  readonly id!: string;
}
