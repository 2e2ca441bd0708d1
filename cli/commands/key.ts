import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { type KeyState, stateOf } from '#api/access/keys';
import { type Scope, SCOPES, scopeSchema } from '#api/access/scopes';
import { keyFileOf } from '../keys.ts';
import { type MessageKey, say } from '../messages.ts';
import { chosenStore, storeOption } from '../store.ts';

const STATES: Readonly<Record<KeyState, MessageKey>> = {
  active: 'keyActive',
  expired: 'keyExpired',
  revoked: 'keyRevokedState',
};

export const keyCommand = (): Command =>
  new Command('key')
    .description('make, list and revoke the keys with which other systems ask the API')
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand())
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph key create dashboard                    may read
  $ npx innograph key create loader --scopes ingest       may take documents in
  $ npx innograph key create editor --scopes curate,ingest --days 90
  $ npx innograph key list
  $ npx innograph key revoke dashboard

Scopes: ${Object.entries(SCOPES)
        .map(([scope, about]) => `${scope} (${about})`)
        .join(', ')}. Whoever may do anything may read.
Only hashes are kept, in a file beside the store (INNOGRAPH_KEYS names another). A running server heeds a change at once.`,
    );

const createCommand = (): Command =>
  new Command('create')
    .description('make a key and print it, once')
    .argument('<name>', 'what it is for')
    .addOption(
      new Option('--scopes <list>', 'what it allows, with commas between')
        .default(['read'], 'read')
        .argParser(parseScopes),
    )
    .addOption(
      new Option('--days <number>', 'after how many days it ends; never if not said').argParser(parseDays),
    )
    .addOption(storeOption())
    .action(async (name: string, options: { scopes: Scope[]; days?: number; store?: string }) => {
      const expiresAt = options.days === undefined ? null : new Date(Date.now() + options.days * 86_400_000);
      const keys = await keyFileOf(chosenStore(options.store));
      const key = await keys.create(name, options.scopes, expiresAt);
      process.stderr.write(`${say('keyMade', { name, scopes: options.scopes.join(', ') })}\n`);
      process.stdout.write(`${key}\n`);
    });

const listCommand = (): Command =>
  new Command('list')
    .description('the keys there are, without what is secret')
    .addOption(storeOption())
    .action(async ({ store }: { store?: string }) => {
      const file = await keyFileOf(chosenStore(store));
      const keys = await file.list();
      const uses = await file.uses();
      if (keys.length === 0) process.stderr.write(`${say('noKeys')}\n`);
      for (const key of keys) {
        const state = stateOf(key);
        const said = (state === 'active' ? pc.green : pc.dim)(say(STATES[state]));
        const until = key.expiresAt === null ? '' : ` – ${key.expiresAt.slice(0, 10)}`;
        process.stdout.write(
          `${key.id}\t${said}\t${key.scopes.join(',')}\t${key.createdAt.slice(0, 10)}${until}\t${lastUse(uses[key.id])}\t${key.name}\n`,
        );
      }
    });

/** To the minute, in the time of this machine. */
const lastUse = (at: string | undefined) =>
  at === undefined
    ? say('keyUnused')
    : say('keyUsed', { at: new Date(at).toLocaleString('sv').slice(0, 16) });

const revokeCommand = (): Command =>
  new Command('revoke')
    .description('refuse a key from now on')
    .argument('<key>', 'its id or its name')
    .addOption(storeOption())
    .action(async (idOrName: string, { store }: { store?: string }) => {
      const { id, name } = await (await keyFileOf(chosenStore(store))).revoke(idOrName);
      process.stderr.write(`${say('keyRevoked', { id, name })}\n`);
    });

function parseScopes(text: string): Scope[] {
  return text.split(',').map((part) => {
    const scope = scopeSchema.safeParse(part.trim());
    if (scope.success) return scope.data;
    throw new InvalidArgumentError(`"${part}" is no scope; there are ${Object.keys(SCOPES).join(', ')}.`);
  });
}

function parseDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= 3_650) return days;
  throw new InvalidArgumentError(`"${text}" is no number of days from 1 to 3650.`);
}
