import type { VerifyBearer } from './bearer.ts';
import type { BrowserSessions } from './browser-sessions.ts';
import type { KeyFile } from './key-file.ts';
import type { Scope } from './scopes.ts';

/** Who may do what. Whoever is not named may read, and no more. */
export interface Access {
  /** What a caller without a key may do; `['read']` where it is not said. */
  readonly anonymous?: readonly Scope[] | undefined;
  readonly keys?: KeyFile | undefined;
  readonly browsers?: BrowserSessions | undefined;
  readonly bearer?: VerifyBearer | undefined;
}
