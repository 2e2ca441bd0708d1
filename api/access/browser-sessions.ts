import { LRUCache } from 'lru-cache';
import { InnographError } from '#common/errors';
import { type Principal, principalOf } from './principal.ts';
import type { Scope } from './scopes.ts';
import { hashOf, newSecret } from './secret.ts';

/** Long enough for a working month; the server's end ends all of them. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** How long a printed address stays good while nobody opens it. */
const TOKEN_SECONDS = 24 * 3600;

const SCOPES_OF_A_BROWSER: readonly Scope[] = ['read', 'ingest', 'curate'];

/**
 * Browsers of the person who started the server: a token that is printed once and works once makes the browser
 * that opens it a curator. Only hashes are kept, in memory.
 */
export class BrowserSessions {
  readonly #tokens = new LRUCache<string, true>({ max: 100, ttl: TOKEN_SECONDS * 1000 });
  readonly #sessions = new LRUCache<string, Principal>({ max: 1_000, ttl: SESSION_SECONDS * 1000 });

  /** A token for one browser. */
  newToken(): string {
    const token = newSecret();
    this.#tokens.set(hashOf(token), true);
    return token;
  }

  /** The session that the token opens; throws FORBIDDEN where it was used, is too old or is none. */
  open(token: string): string {
    // Deleting is what makes it work once, also for two who come at the same moment.
    if (!this.#tokens.delete(hashOf(token))) {
      throw new InnographError(
        'FORBIDDEN',
        'This address was already used, or is too old. "npx innograph token" prints a new one.',
      );
    }
    const session = newSecret();
    const hash = hashOf(session);
    this.#sessions.set(hash, principalOf('browser', hash.slice(0, 12), 'browser', SCOPES_OF_A_BROWSER));
    return session;
  }

  /** Whose session it is; null for none of ours. */
  owner(session: string): Principal | null {
    return this.#sessions.get(hashOf(session)) ?? null;
  }
}
