import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { InnographError } from '#common/errors';
import type { Context } from './context.ts';
import type { Limits } from './limits.ts';

const limitError = (message: string) => {
  const originalError = new InnographError('LIMIT', message);
  return new GraphQLError(message, { originalError });
};

/** Lets one of the armour's rules refuse in our words, so that the code and the limit reach the client. */
const refusing = (message: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) => {
      context?.reportError(limitError(message));
    },
  ],
});

/** Limits that need nothing but the query's text. */
export const limitRules = ({ depth, aliases, directives }: Limits): ValidationRule[] => [
  maxDepthRule({
    n: depth,
    flattenFragments: true,
    ...refusing(`The query is nested too deeply (limit ${depth} levels).`),
  }),
  maxAliasesRule({ n: aliases, ...refusing(`The query has too many aliases (limit ${aliases}).`) }),
  maxDirectivesRule({
    n: directives,
    ...refusing(`The query has too many directives (limit ${directives}).`),
  }),
];

/** Refuses a query whose answer could hold more fields than the limit, before anything is read. */
export const costLimit = ({ cost }: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, request: { variables, operationName } }) {
        const asked = getComplexity({
          schema,
          query: document,
          variables,
          operationName,
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
        if (asked > cost) {
          throw limitError(
            `The query may return ${asked} fields (limit ${cost}). Ask for fewer with \`first\` or \`limit\`, or nest less.`,
          );
        }
        return Promise.resolve();
      },
    }),
});
