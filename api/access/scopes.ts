import { z } from 'zod';

/** What a key may allow. */
export const SCOPES = {
  read: 'ask the graph and download it',
  ingest: 'take documents in and away',
  curate: 'judge what was read',
  admin: 'all of these',
} as const;

export type Scope = keyof typeof SCOPES;

export const scopeSchema = z.enum(Object.keys(SCOPES) as [Scope, ...Scope[]]);

const ALSO: Readonly<Record<Scope, readonly Scope[]>> = {
  read: [],
  ingest: ['read'],
  curate: ['read'],
  admin: ['read', 'ingest', 'curate'],
};

/** These scopes and those that come with them: whoever may do anything may read. */
export const withImplied = (scopes: readonly Scope[]): ReadonlySet<Scope> =>
  new Set(scopes.flatMap((scope) => [scope, ...ALSO[scope]]));
