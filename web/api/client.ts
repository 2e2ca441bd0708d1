import { cacheExchange, Client, type DocumentInput, fetchExchange, type AnyVariables } from '@urql/core';
import { failureOf } from './failure.ts';

/** Milliseconds after which a request is given up; the server gives a query up earlier. */
const PATIENCE_MS = 20_000;

/** Our own server, and no other. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: (input, init) =>
    fetch(input, {
      ...init,
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(init?.signal ? [init.signal] : [])]),
    }),
});

/** Asks once and returns the data. Throws ApiFailure. */
export async function ask<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) throw failureOf(error);
  if (data === undefined) throw failureOf({ message: 'The answer is empty.', graphQLErrors: [] });
  return data;
}
