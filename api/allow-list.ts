import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { Context } from './context.ts';

/** Texts of queries by their SHA-256, as clients name them and tools of code generation write them. */
export type AllowList = ReadonlyMap<string, string>;

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');

/** Reads a file of persisted queries: `{ "<sha256>": "query …" }`. Throws USAGE where it is none. */
export async function readAllowList(path: string): Promise<AllowList> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InnographError('USAGE', `${path} cannot be read.`, { cause });
  });
  try {
    const queries = new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text))));
    for (const [hash, query] of queries) {
      if (hashOf(query) !== hash) throw new Error(`${hash} is not the SHA-256 of its query`);
    }
    return queries;
  } catch (cause) {
    throw new InnographError('USAGE', `${path} has to hold { "<sha256>": "query …" }.`, { cause });
  }
}

/** Knows the list's queries by their hash, as if clients had sent them before; what they send is not added. */
export const asCache = (list: AllowList): KeyValueCache => ({
  get: (key) => Promise.resolve(list.get(key.replace(/^apq:/, ''))),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
});

/** Answers the queries of the list and no others. */
export const allowOnly = (list: AllowList): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ queryHash }) {
        if (!list.has(queryHash)) {
          throw new InnographError('FORBIDDEN', 'This server answers the queries of its list alone.');
        }
        return Promise.resolve();
      },
    }),
});
