import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { apiSchema } from '../schema.ts';

/** A field of the API's roots, with an argument that takes any text, and how to call it with a variable `$text`. */
export interface TextArgument {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly argument: string;
  readonly call: { readonly type: string; readonly text: string; readonly isList: boolean };
}

const isText = ({ type }: GraphQLArgument) => ['ID', 'String'].includes(getNamedType(type).name);
const isList = ({ type }: GraphQLArgument) => isListType(isNonNullType(type) ? type.ofType : type);

/** Every such argument of the schema as it is, so that a new one is tried without anybody's thinking of it. */
export function argumentsThatAreTexts(): TextArgument[] {
  const schema = apiSchema();
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.filter(isText).map((argument) => ({
        operation,
        field: field.name,
        argument: argument.name,
        call: {
          type: String(argument.type),
          isList: isList(argument),
          text: `${field.name}(${argument.name}: $text${others(field, argument)})${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`,
        },
      })),
    );
  });
}

function others({ args }: GraphQLField<unknown, unknown>, but: GraphQLArgument): string {
  return args
    .filter((argument) => argument !== but && isRequiredArgument(argument))
    .map((argument) => {
      if (isInputObjectType(getNamedType(argument.type))) throw new Error(`${argument.name} is not simple.`);
      const value = getNamedType(argument.type).name === 'Int' ? '1' : '"x"';
      return `, ${argument.name}: ${isList(argument) ? `[${value}]` : value}`;
    })
    .join('');
}
