import { InnographError } from '#common/errors';
import { type Scope, SCOPES, withImplied } from './scopes.ts';

/** Who asks, and what they may do. */
export interface Principal {
  /** Tells one from another, in logs and limits; no secret. */
  readonly id: string;
  readonly kind: 'anonymous' | 'key' | 'browser' | 'bearer';
  /** For people: the name of the key, the subject of the token. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

export const principalOf = (
  kind: Principal['kind'],
  id: string,
  name: string,
  scopes: readonly Scope[],
): Principal => ({ kind, id: `${kind}:${id}`, name, scopes: withImplied(scopes) });

/** Someone without a key. */
export const anonymous = (scopes: readonly Scope[]): Principal =>
  principalOf('anonymous', '', 'anonymous', scopes);

/** Throws UNAUTHENTICATED where a key is missing, FORBIDDEN where there is one that does not allow it. */
export function requireScope({ kind, scopes }: Principal, needed: Scope): void {
  if (scopes.has(needed)) return;
  throw kind === 'anonymous'
    ? new InnographError(
        'UNAUTHENTICATED',
        `To ${SCOPES[needed]}, send a key with the scope ${needed} as "Authorization: Bearer inno_…".`,
      )
    : new InnographError(
        'FORBIDDEN',
        `To ${SCOPES[needed]}, the scope ${needed} is needed; this key has it not.`,
      );
}
