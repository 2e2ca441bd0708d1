import { Command } from 'commander';
import pc from 'picocolors';
import { type InnographError, messageOf } from '#common/errors';
import type { StoreOptions } from '#cypher';
import { ENTITY_TYPES } from '#ontology';
import { type FileOutcome, findFiles, type Found } from '#ingest';
import { failureLine } from '../exit.ts';
import { languageOf, say } from '../messages.ts';
import { countOutcomes, summaryLine } from '../outcomes.ts';
import { chosenStore, storeOption } from '../store.ts';
import { takeIn } from '../taking-in.ts';
import { watchPaths } from '../watching.ts';

interface Options {
  store?: string;
  json?: boolean;
  watch?: boolean;
}

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('take plans into the graph: files, folders or zips of them')
    .argument('<path...>', 'files, folders, zips')
    .addOption(storeOption())
    .option('--json', 'print the outcome as JSON on standard output')
    .option('--watch', 'stay, and take in what is added, changed or removed from then on')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph ingest plans/2024            every plan below the folder
  $ npx innograph ingest 长沙县2024.txt --json  one file, its outcome for a program
  $ npx innograph ingest 企业名录.xlsx          a list: an entity for each row below its header
  $ npx innograph ingest --watch plans         keep the graph in step with a folder

Read are .docx .doc .pdf .html .md .txt, lists as .xlsx .csv (a header row with 名称, 类型, 所在地区), and .zip or
folders of all these; what a file is, its content says. A PDF needs a text layer.
The same file twice changes nothing, and is not read again; a changed file of the same name replaces what it said
before. After an upgrade all files are read again, and those change that the new version reads differently. Ctrl-C
stops after the file at hand, tells what was taken in (exit status 130), and the same command goes on from there.

With --watch a removed file takes away what it alone said. A folder that is suddenly empty or cannot be read takes
nothing away: a drive may be missing. With --json each change is one line. On network drives, which send no
notices, set CHOKIDAR_USEPOLLING=1.`,
    )
    .action(async (paths: string[], { store: path, json, watch }: Options) => {
      if (watch) return watching(chosenStore(path), paths, json ?? false);
      const found = await findFiles(paths);
      const [only, ...others] = found.failures;
      if (found.files.length === 0 && only && others.length === 0) throw only.error;
      const { outcomes, stopped } = await takeIn(chosenStore(path), found.files);
      if (json) process.stdout.write(`${JSON.stringify(asJson(outcomes, found), null, 2)}\n`);
      else report(outcomes, found);
      if (stopped) throw stopped;
      if (counts(outcomes, found).failed > 0) process.exitCode = 1;
    });

/** Keeps a store in step with paths, telling of each change as of a run. */
function watching(chosen: StoreOptions, paths: readonly string[], json: boolean): Promise<void> {
  return watchPaths(chosen, paths, {
    ready: () => process.stderr.write(`${say('watching', { paths: paths.join(', ') })}\n`),
    failed: (error) => process.stderr.write(`${failureLine(error)}\n`),
    dealt: ({ change, outcomes, removed }) => {
      if (json) {
        process.stdout.write(`${JSON.stringify({ ...asJson(outcomes, change), removed })}\n`);
        return;
      }
      removed.forEach((name) => process.stderr.write(`${pc.yellow(say('removedName'))} ${name}\n`));
      report(outcomes, change, removed.length);
    },
  });
}

/** Says file by file, then in sum, what became of them: on standard error, as nothing else reads it. */
export function report(outcomes: readonly FileOutcome[], found: Found, removed = 0): void {
  const line = (text: string) => process.stderr.write(`${text}\n`);
  for (const outcome of outcomes) {
    if (outcome.outcome === 'failed') line(failureLine(outcome.error));
    else {
      line(`${pc.green(say(outcome.outcome))} ${say('fileLine', asValues(outcome))}`);
      if (outcome.entities + outcome.relations + outcome.targets === 0)
        line(pc.yellow(say('nothingFound', { name: outcome.file.name })));
      warningLines(outcome).forEach((text) => line(pc.yellow(text)));
    }
  }
  found.failures.forEach(({ error }) => line(failureLine(error)));
  if (found.skipped.length > 0) {
    const names = found.skipped.slice(0, 3).join(', ') + (found.skipped.length > 3 ? ' …' : '');
    line(pc.dim(say('skipped', { count: found.skipped.length, names })));
  }
  line(summaryLine(counts(outcomes, found)) + (removed > 0 ? say('removedToo', { removed }) : ''));
}

/** The first few of a file's warnings, and how many more there are. */
function warningLines({ file, warnings }: Taken): string[] {
  const lines = warnings.slice(0, MOST_LINES).map(({ kind, name, said, takenAs }) => {
    const type = takenAs === null ? '' : ENTITY_TYPES[takenAs].label[languageOf(process.env)];
    return say(kind === 'TYPE_UNKNOWN' ? 'rowTypeUnknown' : 'rowTypeMissing', {
      file: file.name,
      name,
      said,
      type,
    });
  });
  const more = warnings.length - lines.length;
  return more > 0 ? [...lines, say('moreWarnings', { count: more })] : lines;
}

const MOST_LINES = 5;

type Taken = Exclude<FileOutcome, { outcome: 'failed' }>;

const asValues = ({ file, plans, entities, relations, targets }: Taken) => ({
  name: file.name,
  plans,
  entities,
  relations,
  targets,
});

/** What became of the files, and of the paths that led to none. */
function counts(outcomes: readonly FileOutcome[], found: Found) {
  const counted = countOutcomes(outcomes);
  return { ...counted, failed: counted.failed + found.failures.length };
}

function asJson(outcomes: readonly FileOutcome[], found: Found) {
  const reason = (error: InnographError) => ({ code: error.code, message: messageOf(error) });
  return {
    summary: counts(outcomes, found),
    files: [
      ...outcomes.map(({ file, ...rest }) =>
        rest.outcome === 'failed'
          ? { ...file, outcome: rest.outcome, ...reason(rest.error) }
          : { ...file, ...rest },
      ),
      ...found.failures.map(({ path, error }) => ({ path, outcome: 'failed', ...reason(error) })),
    ],
    skipped: found.skipped,
  };
}
