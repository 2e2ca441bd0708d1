import type { FetcherOpts, FetcherParams, FetcherReturnType, SyncExecutionResult } from '@graphiql/toolkit';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-sse';

/** Asks `/graphql`, and follows subscriptions over `/graphql/stream`; a key may come by the editor of headers. */
export function fetcher(params: FetcherParams, options: FetcherOpts = {}): FetcherReturnType {
  const { documentAST, headers = {} } = options;
  const operation = documentAST && getOperationAST(documentAST, params.operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return follow(params, textsOf(headers));
  return ask(params, textsOf(headers));
}

async function ask(params: FetcherParams, headers: Record<string, string>): Promise<SyncExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  const answer: unknown = await response.json();
  return isRecord(answer) ? answer : {};
}

async function* follow({ query, variables, operationName }: FetcherParams, headers: Record<string, string>) {
  const client = createClient({ url: '/graphql/stream', headers });
  try {
    yield* client.iterate<Record<string, unknown>, Record<string, unknown>>({
      query,
      ...(operationName == null ? {} : { operationName }),
      ...(isRecord(variables) ? { variables } : {}),
    });
  } finally {
    client.dispose();
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textsOf = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
