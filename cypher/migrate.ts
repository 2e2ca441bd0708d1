import { InnographError } from '#common/errors';
import type { Backend } from './backend.ts';
import * as catalogue from './catalogue.ts';

/**
 * What was done to the schema, in order, by number; never change one that was released, add another. The
 * tables themselves are made by `schema.ts`, where making what is there already does nothing.
 */
export const MIGRATIONS: readonly { readonly id: number; readonly name: string }[] = [
  { id: 1, name: 'documents, entities, statements with evidence, targets' },
];

/** Brings a store to the present schema and writes down what was done. Throws STORE_NEWER for a later one. */
export async function migrate(backend: Backend): Promise<void> {
  const newest = MIGRATIONS.at(-1)?.id ?? 0;
  await backend.write(async (run) => {
    const done = new Set((await run(catalogue.migrations, {})).map(({ id }) => id));
    const latest = Math.max(0, ...done);
    if (latest > newest) {
      throw new InnographError(
        'STORE_NEWER',
        `A newer version of Innograph made this store (its schema is ${latest}, this version knows ${newest}); update Innograph.`,
      );
    }
    for (const { id, name } of MIGRATIONS) {
      if (!done.has(id)) await run(catalogue.createMigration, { id, name });
    }
  });
}
