import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { type Principal, principalOf } from './principal.ts';
import { type Scope, scopeSchema } from './scopes.ts';
import { hashOf, isSame, newSecret } from './secret.ts';

/** A key as it is kept: never the key itself. */
export const storedKeySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scopeSchema).min(1),
  hash: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type StoredKey = z.infer<typeof storedKeySchema>;

/** `inno_<id>_<secret>`: the prefix lets scanners of repositories recognise a leaked key. */
const KEY = /^inno_([0-9a-f]{12})_([\w-]{43})$/;
export const isKey = (text: string): boolean => text.startsWith('inno_');

/** A new key, to be shown once, and what to keep of it. */
export function makeKey(
  name: string,
  scopes: readonly Scope[],
  expiresAt: Date | null,
): { readonly key: string; readonly stored: StoredKey } {
  const id = randomBytes(6).toString('hex');
  const secret = newSecret();
  return {
    key: `inno_${id}_${secret}`,
    stored: {
      id,
      name,
      scopes: [...scopes],
      hash: hashOf(secret),
      createdAt: new Date().toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: null,
    },
  };
}

export type KeyState = 'active' | 'expired' | 'revoked';

export function stateOf(
  { revokedAt, expiresAt }: Pick<StoredKey, 'revokedAt' | 'expiresAt'>,
  now = new Date(),
): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'active';
}

/** Whose key it is. Throws UNAUTHENTICATED where it is none of these, or no longer good. */
export function ownerOf(
  key: string,
  stored: readonly StoredKey[],
): { readonly principal: Principal; readonly id: string } {
  const [, id = '', secret = ''] = KEY.exec(key) ?? [];
  const known = stored.find((each) => each.id === id);
  // An unknown id takes the same time as a wrong secret.
  const fits = isSame(hashOf(secret), known?.hash ?? '');
  if (known === undefined || !fits)
    throw new InnographError('UNAUTHENTICATED', 'This key is not known here.');
  const state = stateOf(known);
  if (state !== 'active') {
    throw new InnographError(
      'UNAUTHENTICATED',
      `This key is ${state}; ask the keeper of the server for another.`,
    );
  }
  return { principal: principalOf('key', known.id, known.name, known.scopes), id: known.id };
}
