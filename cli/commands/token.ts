import { Command } from 'commander';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { findServer } from '../handover.ts';
import { say } from '../messages.ts';
import { chosenStore, storeOption } from '../store.ts';

const answerSchema = z.object({ token: z.string() });

export const tokenCommand = (): Command =>
  new Command('token')
    .description('print an address that makes another browser of yours a curator of the running server')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  $ npx innograph token')
    .action(async ({ store }: { store?: string }) => {
      const chosen = chosenStore(store);
      const server = 'path' in chosen ? await findServer(chosen.path) : null;
      if (server === null) {
        throw new InnographError(
          'NOT_FOUND',
          'No server of yours holds this store; "npx innograph start" starts one and prints such an address.',
        );
      }
      const response = await fetch(new URL('/handover/token', server.address), {
        method: 'POST',
        headers: { authorization: `Bearer ${server.token}` },
      });
      if (!response.ok) {
        throw new InnographError(
          'STORE_HELD',
          `The server at ${server.address} gives none (HTTP ${response.status}).`,
        );
      }
      const { token } = answerSchema.parse(await response.json());
      process.stderr.write(`${say('opensAsCurator')}\n`);
      process.stdout.write(`${addressWith(server.address, token)}\n`);
    });

export const addressWith = (address: string, token: string): string => `${address}/?token=${token}`;
