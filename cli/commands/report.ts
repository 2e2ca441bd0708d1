import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { InnographError } from '#common/errors';
import { asPathError } from '#ingest/load/path-error';
import type { Block } from '#analysis/report/block';
import { gapReport } from '#analysis/report/report';
import { type AnalysisOptions, langOption, planFilter, withAnalysis, withPlanFilter } from '../analysis.ts';
import { toHtml } from '../report/html.ts';
import { markdownFiles } from '../report/markdown-files.ts';

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
  $ npx innograph report --year 2024 --format docx --output 缺口分析报告.docx
  $ npx innograph report --format md --output report.md

Markdown shows its picture from a file beside it (report-graph.svg); on standard output the picture is inside the text.`,
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
        for (const { path, content } of await render(blocks, options)) {
          if (path === undefined) process.stdout.write(content);
          else
            await writeFile(path, content).catch((error: unknown) => {
              throw asPathError(path, error);
            });
        }
      });
    });

interface Written {
  /** Standard output if not given. */
  readonly path: string | undefined;
  readonly content: string | Uint8Array;
}

/** The report, and beside a Markdown file the picture that it shows. */
async function render(blocks: readonly Block[], { format, lang, output }: Options): Promise<Written[]> {
  if (format === 'html') return [{ path: output, content: toHtml(blocks, lang) }];
  if (format === 'md') return markdownFiles(blocks, lang, output);
  // Loaded here, not above: no other command needs it.
  const { toDocx } = await import('../report/docx.ts');
  const { chineseFont } = await import('../report/png.ts');
  if (chineseFont() === null) process.stderr.write(`${NO_FONT[lang]}\n`);
  return [{ path: output, content: await toDocx(blocks, lang) }];
}

const NO_FONT = {
  zh: '本机没有中文字体，Word 文件里以表格代替图；装上一种（如 Noto Sans CJK）后再试，或用 --format html。',
  en: 'This machine has no Chinese font, so the Word file has a table in place of the picture: install one (Noto Sans CJK), or use --format html.',
} as const;
