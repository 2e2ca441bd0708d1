import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { backupCommand } from './commands/backup.ts';
import { copyCommand } from './commands/copy.ts';
import { doctorCommand } from './commands/doctor.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { gapsCommand } from './commands/gaps.ts';
import { ingestCommand } from './commands/ingest.ts';
import { keyCommand } from './commands/key.ts';
import { ledgerCommand } from './commands/ledger.ts';
import { matrixCommand } from './commands/matrix.ts';
import { removeCommand } from './commands/remove.ts';
import { reportCommand } from './commands/report.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand, startCommand } from './commands/serve.ts';
import { tokenCommand } from './commands/token.ts';
import { suggestCommand } from './commands/suggest.ts';
import { reportFailure } from './exit.ts';
import { PROJECT_ROOT } from '#common/project-root';

/** The command line: every command is a file of `commands/`; every failure ends in `exit.ts`. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('innograph')
    .description(
      'A knowledge base of the innovation ecosystem, read out of work plans. 从科技工作计划中读出的创新生态知识图谱。',
    )
    .version(
      z
        .object({ version: z.string() })
        .parse(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))).version,
    )
    .showHelpAfterError('(--help shows what there is / 加 --help 查看用法)');
  for (const command of [
    startCommand,
    serveCommand,
    ingestCommand,
    extractCommand,
    exportCommand,
    gapsCommand,
    diffCommand,
    ledgerCommand,
    matrixCommand,
    reportCommand,
    suggestCommand,
    removeCommand,
    keyCommand,
    tokenCommand,
    copyCommand,
    backupCommand,
    restoreCommand,
    doctorCommand,
  ]) {
    program.addCommand(command());
  }
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])]) {
    command.exitOverride();
  }
  endQuietlyWhenTheReaderDoes();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else reportFailure(error);
  }
}

/** `innograph export | head` closes our standard output early; that is no failure. */
function endQuietlyWhenTheReaderDoes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
