import { execFile } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SOFFICE = process.env.SOFFICE ?? 'soffice';
const CHROMIUM = process.env.CHROMIUM ?? 'chromium';

/** LibreOffice's names for what it writes. */
const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf:writer_pdf_Export',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const;

/** What it has to be told of a source that its name does not tell. */
const IMPORTERS: Readonly<Record<string, string | undefined>> = {
  '.html': 'HTML (StarWriter)',
  // Commas, quotation marks, UTF-8.
  '.csv': 'CSV:44,34,76',
};

export type OfficeFormat = keyof typeof FILTERS;

/** Converts a file with LibreOffice; returns the path of the result in `folder`. Options as its filter names them. */
export async function convert(
  source: string,
  format: OfficeFormat,
  folder: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<string> {
  const values = Object.entries(options).map(([key, value]) => [
    key,
    { type: typeof value === 'boolean' ? 'boolean' : 'string', value: `${value}` },
  ]);
  const filter =
    values.length > 0 ? `${FILTERS[format]}:${JSON.stringify(Object.fromEntries(values))}` : FILTERS[format];
  const importer = IMPORTERS[extname(source)];
  const input = importer === undefined ? [] : [`--infilter=${importer}`];
  await run(SOFFICE, ['--headless', ...input, '--convert-to', filter, '--outdir', folder, source]);
  return join(folder, `${basename(source, extname(source))}.${format}`);
}

/** Prints a page as a PDF with Chromium, with its own head and foot (date, title, address, page) or without. */
export async function printPdf(
  page: string,
  pdf: string,
  { hasHeader }: { hasHeader: boolean },
): Promise<void> {
  await run(CHROMIUM, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    ...(hasHeader ? [] : ['--no-pdf-header-footer']),
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ]);
}
