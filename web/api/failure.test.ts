import { describe, expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const timeout = Object.assign(new Error('signal timed out'), { name: 'TimeoutError' });

describe('failureOf', () => {
  test.each([
    ['no answer', { networkError: new TypeError('Failed to fetch'), graphQLErrors: [] }, 'unreachable'],
    ['no answer in time', { networkError: timeout, graphQLErrors: [] }, 'slow'],
    ['a limit', { graphQLErrors: [{ message: 'm', extensions: { code: 'LIMIT' } }] }, 'limit'],
    ['a held store', { graphQLErrors: [{ message: 'm', extensions: { code: 'STORE_HELD' } }] }, 'store'],
    [
      'a refused key',
      { networkError: new Error('x'), graphQLErrors: [], response: { status: 401 } },
      'forbidden',
    ],
    [
      'too many requests',
      { networkError: new Error('x'), graphQLErrors: [], response: { status: 429 } },
      'limit',
    ],
    [
      'a proxy without server',
      { networkError: new Error('x'), graphQLErrors: [], response: { status: 502 } },
      'unreachable',
    ],
    [
      'a page instead of data',
      { networkError: new Error('x'), graphQLErrors: [], response: { status: 200 } },
      'defect',
    ],
    [
      'a code of a later version',
      { graphQLErrors: [{ message: 'm', extensions: { code: 'NEW' } }] },
      'defect',
    ],
  ] as const)('%s', (_what, error, kind) => {
    expect(failureOf({ message: 'all', ...error }).kind).toBe(kind);
  });

  test("keeps the API's own words", () => {
    const error = {
      message: '[GraphQL] depth',
      graphQLErrors: [{ message: 'depth is 4', extensions: { code: 'LIMIT' } }],
    };
    expect(failureOf(error).message).toBe('depth is 4');
  });
});
