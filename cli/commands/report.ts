import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { InnographError } from '#common/errors';
import { asPathError } from '#ingest/load/path-error';
import { gapReport } from '#analysis/report/report';
import { type AnalysisOptions, langOption, planFilter, withAnalysis, withPlanFilter } from '../analysis.ts';
import { toHtml } from '../report/html.ts';
import { toMarkdown } from '../report/markdown.ts';

interface Options extends Omit<AnalysisOptions, 'format'> {
  readonly format: 'html' | 'docx' | 'md';
  readonly output?: string;
}

export const reportCommand = (): Command =>
  withPlanFilter(
    new Command('report').description('write a gap report (缺口分析报告) that can be passed round'),
  )
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['html', 'docx', 'md']).default('html'),
    )
    .option('--output <file>', 'where to; standard output if not given')
    .addOption(langOption())
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph report --region 枣庄 --lang zh --output report.html
  $ npx innograph report --year 2024 --format docx --output 缺口分析报告.docx`,
    )
    .action(async (options: Options) => {
      const { format, output, lang } = options;
      if (format === 'docx' && output === undefined && process.stdout.isTTY) {
        throw new InnographError(
          'USAGE',
          'A Word file is no text for a terminal: name a file with --output.',
        );
      }
      await withAnalysis(options.store, async (graph) => {
        const blocks = gapReport(graph, planFilter(graph, options), lang);
        const content = await render(blocks, format, lang);
        if (output === undefined) process.stdout.write(content);
        else
          await writeFile(output, content).catch((error: unknown) => {
            throw asPathError(output, error);
          });
      });
    });

async function render(blocks: ReturnType<typeof gapReport>, format: Options['format'], lang: 'zh' | 'en') {
  if (format === 'md') return toMarkdown(blocks);
  if (format === 'html') return toHtml(blocks, lang);
  // Loaded here, not above: no other command needs it.
  const { toDocx } = await import('../report/docx.ts');
  return toDocx(blocks);
}
