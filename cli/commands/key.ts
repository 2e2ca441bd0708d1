import { Command, InvalidArgumentError, Option } from 'commander';
import { type KeyState, stateOf, type StoredKey } from '#api/access/keys';
import { type Scope, SCOPES, scopeSchema } from '#api/access/scopes';
import { keyFileOf } from '../keys.ts';
import { withFormat } from '../analysis.ts';
import { type Language, say } from '../messages.ts';
import { wholeNumber } from '../options.ts';
import { chosenStore, storeOption } from '../store.ts';
import { type Column, renderTable, type TableFormat } from '../table.ts';

const STATES: Readonly<Record<KeyState, Readonly<Record<Language, string>>>> = {
  active: { en: 'active', zh: '有效' },
  expired: { en: 'expired', zh: '已过期' },
  revoked: { en: 'revoked', zh: '已吊销' },
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
  $ npx innograph key list                                and when each was last used
  $ npx innograph key list --format csv
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
      new Option('--days <number>', 'after how many days it ends; never if not said').argParser(wholeNumber),
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
  withFormat(new Command('list'))
    .description('the keys there are, without what is secret')
    .addOption(storeOption())
    .action(async ({ store, format, lang }: { store?: string; format: TableFormat; lang: Language }) => {
      const file = await keyFileOf(chosenStore(store));
      const uses = await file.uses();
      const keys = (await file.list()).map(({ hash: _hash, ...key }) => ({
        ...key,
        lastUsedAt: uses[key.id] ?? null,
      }));
      if (format === 'json') process.stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
      else if (keys.length === 0) process.stderr.write(`${say('noKeys')}\n`);
      else process.stdout.write(renderTable(format, columnsIn(lang), keys));
    });

type ListedKey = Omit<StoredKey, 'hash'> & { readonly lastUsedAt: string | null };

const columnsIn = (lang: Language): Column<ListedKey>[] => {
  const label = (en: string, zh: string) => (lang === 'zh' ? zh : en);
  return [
    { label: label('id', '编号'), cell: ({ id }) => id },
    { label: label('name', '名称'), cell: ({ name }) => name },
    { label: label('state', '状态'), cell: (key) => STATES[stateOf(key)][lang] },
    { label: label('scopes', '权限'), cell: ({ scopes }) => scopes.join(', ') },
    { label: label('made', '创建'), cell: ({ createdAt }) => minuteOf(createdAt) },
    { label: label('ends', '到期'), cell: ({ expiresAt }) => minuteOf(expiresAt) },
    { label: label('last used', '最近使用'), cell: ({ lastUsedAt }) => minuteOf(lastUsedAt) },
  ];
};

/** To the minute, in the time of this machine. */
const minuteOf = (at: string | null): string =>
  at === null ? '–' : new Date(at).toLocaleString('sv').slice(0, 16);

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
