import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { InnographError, messageOf } from '#common/errors';
import { type Principal, principalOf } from './principal.ts';
import { type Scope, scopeSchema } from './scopes.ts';

/** Whose tokens are taken: an identity provider of OpenID Connect, or another that publishes its keys. */
export interface BearerOptions {
  /** Address of the JSON Web Key Set. */
  readonly jwks: URL;
  /** The `iss` that a token must have. */
  readonly issuer: string;
  /** The `aud` that a token must have. */
  readonly audience: string;
}

export type VerifyBearer = (token: string) => Promise<Principal>;

/** Signatures by key pair alone: with a shared secret, whoever can check tokens could make them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const claimsSchema = z.object({
  sub: z.string().min(1),
  scope: z.string().optional(),
  scopes: z.array(z.string()).optional(),
});

/**
 * Checks bearer tokens. Their scopes are those of `scope` or `scopes`, plain or as `innograph:read`. Throws
 * UNAUTHENTICATED for a token that is not good; a key set that does not answer is thrown on, to be logged.
 */
export function verifyBearer({ jwks, issuer, audience }: BearerOptions): VerifyBearer {
  const keys = createRemoteJWKSet(jwks);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: 30,
        requiredClaims: ['exp', 'sub'],
      });
      const { sub, scope = '', scopes = [] } = claimsSchema.parse(payload);
      return principalOf('bearer', sub, sub, scopesIn([...scope.split(' '), ...scopes]));
    } catch (cause) {
      if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) throw cause;
      throw new InnographError('UNAUTHENTICATED', `This token is not good: ${messageOf(cause)}.`, { cause });
    }
  };
}

const scopesIn = (names: readonly string[]): Scope[] =>
  names.flatMap((name) => {
    const scope = scopeSchema.safeParse(name.replace(/^innograph:/, ''));
    return scope.success ? [scope.data] : [];
  });
