import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';

type Metadata = typeof globalThis.TypeGraphQLMetadataStorage;
type FieldResolver = Metadata['fieldResolvers'][number];
type Resolve = NonNullable<GraphQLField<unknown, unknown>['resolve']>;
type Args = Readonly<Record<string, unknown>>;
type Read = (root: unknown, args: Args, context: unknown) => unknown;

/**
 * Takes away what type-graphql puts around each field where nothing needs it: of 500 fields of an answer that was
 * half of the time. A plain property is then read by the executor itself, and a resolver's method is called with what
 * it asks for. Fields with roles, middlewares, classes of arguments or anything unknown stay as they are.
 */
export function leanResolvers(schema: GraphQLSchema): GraphQLSchema {
  const metadata = globalThis.TypeGraphQLMetadataStorage;
  for (const declared of metadata.objectTypes) {
    const type = schema.getType(declared.name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const { schemaName, name, roles, middlewares } of declared.fields ?? []) {
      const field = fields[schemaName];
      if (field === undefined || roles || middlewares?.length) continue;
      const methods = metadata.fieldResolvers.filter(
        (one) => one.schemaName === schemaName && one.getObjectType?.() === declared.target,
      );
      const [method] = methods;
      if (method !== undefined && methods.length === 1)
        field.resolve = directly(method, field) ?? field.resolve;
      else if (methods.length === 0 && name === schemaName && !hasMethod(metadata, declared.target, name)) {
        delete field.resolve;
      }
    }
  }
  return schema;
}

/** Whether a resolver of this type, or one that it extends, has a method of this name. */
const hasMethod = ({ resolverClasses }: Metadata, type: unknown, name: string) =>
  resolverClasses.some(
    ({ target, getObjectType }) => getObjectType() === type && name in (target.prototype as object),
  );

/** Calls the method itself, with its parameters in order; null where one of them is more than a value. */
function directly(method: FieldResolver, field: GraphQLField<unknown, unknown>): Resolve | null {
  const { kind, target, methodName, params = [], roles, middlewares = [] } = method;
  if (kind !== 'external' || roles || middlewares.length > 0) return null;
  const reads: Read[] = [];
  for (const param of [...params].sort((a, b) => a.index - b.index)) {
    const read = readerOf(param, field);
    if (read === null) return null;
    reads.push(read);
  }
  const resolver: unknown = Reflect.construct(target, []);
  const call: unknown = Reflect.get(Object(resolver), methodName);
  if (typeof call !== 'function') return null;
  const bound = (...values: readonly unknown[]): unknown => Reflect.apply(call, resolver, values);
  const [first, second] = reads;
  if (reads.length === 2 && first && second) {
    return (root, args: Args, context) => bound(first(root, args, context), second(root, args, context));
  }
  return (root, args: Args, context) => bound(...reads.map((read) => read(root, args, context)));
}

function readerOf(
  param: NonNullable<FieldResolver['params']>[number],
  { args }: GraphQLField<unknown, unknown>,
): Read | null {
  switch (param.kind) {
    case 'root':
      return param.propertyName === undefined && param.getType === undefined ? (root) => root : null;
    case 'context':
      return param.propertyName === undefined ? (_root, _args, context) => context : null;
    case 'arg': {
      const declared = args.find(({ name }) => name === param.name);
      return declared && isLeafType(getNamedType(declared.type)) ? (_root, given) => given[param.name] : null;
    }
    default:
      return null;
  }
}
