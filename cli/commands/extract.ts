import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { extract, explain, readBytes, readDocument, toExtractionJson } from '#ingest';
import { asPathError } from '#ingest/load/path-error';
import { say } from '../messages.ts';

interface Options {
  format: 'json';
  explain?: boolean;
}

export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what one plan says, without a store')
    .argument('<file>', 'the plan: .docx .doc .pdf .html .md .txt, or a list as .xlsx .csv')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
    .option('--explain', 'instead: sentence by sentence, what which rule found, and what was dropped and why')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph extract 长沙县2024.txt --format json > facts.json
  $ npx innograph extract 长沙县2024.txt --explain | less

Standard output holds the result and nothing else.`,
    )
    .action(async (file: string, options: Options) => {
      const document = await readDocument(basename(file), await bytesOf(file));
      if (options.explain) {
        process.stdout.write(explain(document));
        return;
      }
      const facts = extract(document);
      if (facts.every(({ entities, targets }) => entities.length + targets.length === 0))
        process.stderr.write(`${say('nothingFound', { name: document.name })}\n`);
      process.stdout.write(`${JSON.stringify(toExtractionJson(document, facts), null, 2)}\n`);
    });

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch (error) {
    throw asPathError(file, error);
  }
}
