import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Command } from 'commander';
import pc from 'picocolors';
import { InnographError, messageOf } from '#common/errors';
import type { StoreOptions } from '#cypher';
import { say } from '../messages.ts';
import { readRuns } from '../journal.ts';
import { summaryLine } from '../outcomes.ts';
import { portOption, WEB_ROOT } from '../options.ts';
import { chosenStore, placeOf, storeOption, withStore } from '../store.ts';

interface Finding {
  readonly what: string;
  readonly fine: boolean;
  readonly said: string;
}

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('check what Innograph needs, and what is in the store')
    .addOption(storeOption())
    .addOption(portOption())
    .addHelpText('after', '\nExample:\n  $ npx innograph doctor --store data/innograph.lbug')
    .action(async ({ store, port }: { store?: string; port: number }) => {
      const findings = [
        nodeVersion(),
        await page(),
        await portFree(port),
        ...(await storeState(chosenStore(store))),
        ...(await lastRun(chosenStore(store))),
      ];
      for (const { what, fine, said } of findings) {
        process.stdout.write(`${fine ? pc.green(say('ok')) : pc.red('!')}\t${what}\t${said}\n`);
      }
      if (findings.some(({ fine }) => !fine)) process.exitCode = 1;
    });

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'Node.js',
    fine,
    said: `${process.versions.node}${fine ? '' : '; 20.19 or later is needed'}`,
  };
}

async function page(): Promise<Finding> {
  const built = await stat(`${WEB_ROOT}/index.html`).catch(() => null);
  return { what: 'page', fine: true, said: built ? 'built' : 'not built yet; "innograph start" builds it' };
}

async function portFree(port: number): Promise<Finding> {
  const what = `port ${port}`;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      resolve({ what, fine: true, said: 'taken; if not by Innograph itself, set PORT to another' }),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve({ what, fine: true, said: 'free' })));
  });
}

async function storeState(chosen: StoreOptions): Promise<Finding[]> {
  const place = placeOf(chosen);
  if ('path' in chosen && !(await stat(chosen.path).catch(() => null))) {
    return [{ what: 'store', fine: true, said: `${place} does not exist yet; the first use makes it` }];
  }
  try {
    return await withStore(chosen, async (store) => {
      const { documents, plans, entities, relations, targets } = await store.stats();
      const list = await store.documents({ first: 200 });
      const counts = `${documents} documents, ${plans} plans, ${entities} entities, ${relations} relations, ${targets} targets`;
      return [
        { what: 'store', fine: true, said: `${place}: ${counts}` },
        ...list.rows.map(({ node }) => ({
          what: 'document',
          fine: true,
          said: `${node.id}  ${node.names.join(', ')}`,
        })),
      ];
    });
  } catch (error) {
    const held = error instanceof InnographError && error.code === 'STORE_HELD';
    return [{ what: 'store', fine: held, said: messageOf(error) }];
  }
}

async function lastRun(chosen: StoreOptions): Promise<Finding[]> {
  const run = (await readRuns(chosen)).at(-1);
  if (!run) return [];
  const { begin, end } = run;
  if (!end)
    return [
      { what: 'last run', fine: false, said: `${begin.at}: cut short; the same ingest again completes it` },
    ];
  const said = `${end.at}: ${summaryLine({ ...end, failed: end.failed.length })}`;
  return [{ what: 'last run', fine: true, said }];
}
