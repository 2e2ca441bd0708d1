import {
  type AnyVariables,
  cacheExchange,
  Client,
  type DocumentInput,
  fetchExchange,
  type OperationResult,
} from '@urql/core';
import { failureOf } from './failure.ts';
import { freshness } from './freshness.ts';
import { keyHeaders } from './key.ts';

/** Milliseconds after which a request is given up; the server gives a query up earlier. */
const PATIENCE_MS = 20_000;

const fresh = freshness();

/** Where subscriptions are answered, for as long as there is something to tell. */
const STREAM = '/graphql/stream';

/** Our own server, and no other. */
export const client = new Client({
  url: '/graphql',
  exchanges: [fresh.exchange, cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(keyHeaders())) headers.set(name, value);
    const patience = input === STREAM ? [] : [AbortSignal.timeout(PATIENCE_MS)];
    const signal = AbortSignal.any([...patience, ...(init?.signal ? [init.signal] : [])]);
    return fetch(input, { ...init, headers, signal });
  },
});

/** Asks everything anew: the graph has changed, or who asks has. */
export const renew = (): void => fresh.renew(client);

/** Asks once and returns the data. Throws ApiFailure. */
export async function ask<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return dataOf(await client.query(query, variables).toPromise());
}

/** Asks for a change and returns what became of it. Throws ApiFailure. */
export async function tell<Data, Variables extends AnyVariables>(
  mutation: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return dataOf(await client.mutation(mutation, variables).toPromise());
}

/** Follows a subscription to its end. Throws ApiFailure. */
export function follow<Data, Variables extends AnyVariables>(
  subscription: DocumentInput<Data, Variables>,
  variables: Variables,
  onNews: (data: Data) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    client
      .subscription(subscription, variables, {
        url: STREAM,
        fetchOptions: { headers: { accept: 'text/event-stream' } },
      })
      .subscribe((result) => {
        if (result.error) reject(failureOf(result.error));
        else if (result.data) onNews(result.data);
        if (!result.hasNext) resolve();
      });
  });
}

function dataOf<Data>({ data, error }: OperationResult<Data>): Data {
  if (error) throw failureOf(error);
  if (data === undefined) throw failureOf({ message: 'The answer is empty.', graphQLErrors: [] });
  return data;
}
