import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { extract, readDocument } from '#ingest';
import { compare } from './score/compare.ts';
import { readGold } from './score/gold.ts';
import { byText, byType, errors, type NamedScore } from './score/table.ts';

/**
 * How well a folder of annotated plans is read. Each `NAME.txt` is compared with `NAME.entities.tsv`,
 * `NAME.relations.tsv` and `NAME.targets.tsv` of the gold folder; `--as NAME` gives a single text the gold of that name.
 */
const program = new Command('score')
  .requiredOption('--plans <path>', 'a text, or a folder of texts')
  .requiredOption('--gold <folder>', 'the folder of their annotations')
  .option('--as <name>', 'name of the annotations, where it is not that of the text')
  .option('--errors', 'list every error')
  .parse();
const options = program.opts<{ plans: string; gold: string; as?: string; errors?: boolean }>();

const isText = options.plans.endsWith('.txt');
const texts = isText
  ? [options.plans]
  : readdirSync(options.plans)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(options.plans, name));

const scores: NamedScore[] = [];
for (const path of texts) {
  const name = options.as ?? basename(path, '.txt');
  const prefix = join(options.gold, name);
  if (!existsSync(`${prefix}.entities.tsv`)) continue;
  const document = await readDocument(basename(path), readFileSync(path));
  scores.push({ name, score: compare(extract(document), readGold(prefix)) });
}
if (scores.length === 0) program.error(`No text of ${options.plans} has annotations in ${options.gold}.`);

console.log(`${byText(scores)}\n\n${byType(scores)}`);
if (options.errors) console.log(`\n${errors(scores)}`);
