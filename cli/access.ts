import { isIP } from 'node:net';
import { z } from 'zod';
import type { Access, BrowserSessions } from '#api';
import { stateOf } from '#api/access/keys';
import { InnographError } from '#common/errors';
import type { StoreOptions } from '#cypher';
import { keyFileOf } from './keys.ts';

export interface AccessChoice {
  readonly host: string;
  /** Whether to listen beyond this machine without any key. */
  readonly insecure: boolean;
  /** What callers without a key may do; where it is not said, read on this machine and nothing elsewhere. */
  readonly anonymous?: 'read' | 'none' | undefined;
  readonly browsers: BrowserSessions;
}

/**
 * Who may do what. Throws USAGE where the server would be open beyond this machine without a key, or where the
 * settings of bearer tokens cannot be meant.
 */
export async function accessOf(
  store: StoreOptions,
  { host, insecure, anonymous, browsers }: AccessChoice,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Access> {
  const keys = await keyFileOf(store, environment);
  const bearer = bearerSettings(environment);
  const isLocal = isLoopback(host);
  if (!isLocal && !insecure && bearer === null) {
    const active = (await keys.list()).filter((key) => stateOf(key) === 'active');
    if (active.length === 0) {
      throw new InnographError(
        'USAGE',
        `${host} can be reached from other machines, and there is no key yet: "npx innograph key create NAME" makes one (--insecure serves without).`,
      );
    }
  }
  const worldReads = anonymous === undefined ? isLocal || insecure : anonymous === 'read';
  const { verifyBearer } = await import('#api/access/bearer');
  return {
    anonymous: worldReads ? ['read'] : [],
    keys,
    browsers,
    bearer: bearer === null ? undefined : verifyBearer(bearer),
  };
}

export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  if (isIP(host) === 6) return new URL(`http://[${host}]`).hostname === '[::1]';
  return host === 'localhost';
}

const bearerSchema = z.object({
  INNOGRAPH_JWKS_URL: z.url({ protocol: /^https?$/, error: 'has to be an address' }),
  INNOGRAPH_JWT_ISSUER: z.string({ error: 'is not set' }).min(1, 'is empty'),
  INNOGRAPH_JWT_AUDIENCE: z.string({ error: 'is not set' }).min(1, 'is empty'),
});

/** From INNOGRAPH_JWKS_URL and its companions; null where it is not set. */
function bearerSettings(environment: NodeJS.ProcessEnv) {
  if (!environment.INNOGRAPH_JWKS_URL) return null;
  const parsed = bearerSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InnographError('USAGE', `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}.`);
  }
  const { data } = parsed;
  return {
    jwks: new URL(data.INNOGRAPH_JWKS_URL),
    issuer: data.INNOGRAPH_JWT_ISSUER,
    audience: data.INNOGRAPH_JWT_AUDIENCE,
  };
}
