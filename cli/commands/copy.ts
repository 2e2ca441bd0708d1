import { Command, Option } from 'commander';
import { InnographError } from '#common/errors';
import { copyGraph } from '#transfer';
import { say } from '../messages.ts';
import { toRead } from '../reading.ts';
import { existingStore, placeOf, storeAt, withStore } from '../store.ts';
import { type IntoOptions, intoOf, intoOptions, valuesOf, watching } from '../transfer.ts';

interface Options extends IntoOptions {
  from: string;
  to: string;
}

const about =
  'a file of the embedded store, neo4j for the server of NEO4J_URI, or neo4j://host:7687/database';

export const copyCommand = (): Command =>
  intoOptions(
    new Command('copy')
      .description('copy the whole graph from one store into another, and read the copy back')
      .addOption(new Option('--from <store>', about).makeOptionMandatory())
      .addOption(new Option('--to <store>', 'likewise').makeOptionMandatory()),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph copy --from data/innograph.lbug --to neo4j
  $ npx innograph copy --from neo4j://127.0.0.1:7687 --to graph.lbug --replace

Names and passwords of Neo4j come from NEO4J_USERNAME and NEO4J_PASSWORD, never from the command line.
Exports of both stores are equal afterwards. What is cut short is completed by the same command with --replace.`,
    )
    .action(async ({ from, to, ...into }: Options) => {
      const source = await existingStore(storeAt(from));
      const target = storeAt(to);
      const [left, right] = [placeOf(source), placeOf(target)];
      if (left === right) {
        throw new InnographError('USAGE', `${left} cannot be copied onto itself; give --to another store.`);
      }
      const totals = await toRead(source, (store) =>
        withStore(target, (other) =>
          watching((watch) => copyGraph(store, other, { into: intoOf(into), ...watch })),
        ),
      );
      process.stderr.write(`${say('copied', { from: left, to: right, ...valuesOf(totals) })}\n`);
    });
