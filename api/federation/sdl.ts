import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  parseConstValue,
  print,
  printSchema,
  visit,
} from 'graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/**
 * The schema in the form in which a part of a federated graph (Apollo Federation 2) tells it: every type that is a
 * Node has its id for a key, and what belongs to the protocol itself is left out.
 */
export function federationSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (type) => {
      if (isProtocol(type)) return null;
      const isNode = type.interfaces?.some(({ name }) => name.value === 'Node') ?? false;
      // Other parts have their own connections, which come with the same PageInfo.
      const directives = isNode ? [KEY] : type.name.value === 'PageInfo' ? [SHAREABLE] : [];
      return { ...type, directives, fields: type.fields?.filter((field) => !isProtocol(field)) };
    },
    ScalarTypeDefinition: (type) => (isProtocol(type) ? null : undefined),
    UnionTypeDefinition: (type) => (isProtocol(type) ? null : undefined),
  });
  return `${LINK}\n\n${print(document)}\n`;
}

const isProtocol = ({ name }: Pick<FieldDefinitionNode, 'name'>) => name.value.startsWith('_');

const directive = (name: string, args: Readonly<Record<string, string>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(args).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: parseConstValue(JSON.stringify(value)),
  })),
});

const KEY = directive('key', { fields: 'id' });
const SHAREABLE = directive('shareable', {});
