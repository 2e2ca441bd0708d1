import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printPdf, convert, type OfficeFormat } from './documents/producers.ts';
import { pictureOf, toPage } from './documents/page.ts';

/**
 * Makes the sample plans in their formats, and the documents that the tests of the readers read, with the
 * programs that people make such files with: LibreOffice (`soffice`) and Chromium. Run it by
 * `npm run documents` after a change of a source; what it writes is committed.
 */

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SOURCES = at('seeds/source');
const PLANS = at('seeds/plans');
const TESTING = at('ingest/read/testing');

/** One format for each plan, so that the main job goes through every reader. */
const SEEDS: readonly (readonly [name: string, format: OfficeFormat | 'chromium' | 'txt'])[] = [
  ['01-zaozhuang-district-2024', 'docx'],
  ['02-district-2024', 'doc'],
  ['03-city-law-enforcement-2024', 'chromium'],
  ['04-county-village-support-2024', 'html'],
  ['05-county-2024', 'txt'],
];

async function makeSeed(folder: string, name: string, format: (typeof SEEDS)[number][1]): Promise<void> {
  const source = join(SOURCES, `${name}.txt`);
  if (format === 'txt') return copyFile(source, join(PLANS, `${name}.txt`));
  const page = join(folder, `${name}.html`);
  await writeFile(page, toPage(await readFile(source, 'utf8')));
  if (format === 'chromium') {
    await printPdf(page, join(PLANS, `${name}.pdf`), { hasHeader: false });
    return;
  }
  // By way of .docx, as a plan that was written in Word.
  const docx = await convert(page, 'docx', folder);
  await copyFile(
    format === 'docx' ? docx : await convert(docx, format, folder),
    join(PLANS, `${name}.${format}`),
  );
}

/** One source, with automatic lists, a table, a running head and page numbers, in every format. */
async function makeTestDocuments(folder: string): Promise<void> {
  const source = join(TESTING, 'source', 'plan.fodt');
  for (const format of ['docx', 'doc', 'pdf', 'html'] as const) {
    await copyFile(await convert(source, format, folder), join(TESTING, `plan.${format}`));
  }
  await printPdf(join(TESTING, 'plan.html'), join(TESTING, 'plan.chromium.pdf'), { hasHeader: true });
  await copyFile(
    await convert(source, 'pdf', folder, { DocumentOpenPassword: 'geheim', EncryptFile: true }),
    join(TESTING, 'locked.pdf'),
  );
  await copyFile(
    await convert(join(TESTING, 'source', 'list.csv'), 'xlsx', folder),
    join(TESTING, 'list.xlsx'),
  );
  const scan = join(folder, 'scan.html');
  await writeFile(scan, pictureOf());
  await printPdf(scan, join(TESTING, 'scan.pdf'), { hasHeader: false });
}

const folder = await mkdtemp(join(tmpdir(), 'innograph-documents-'));
try {
  for (const [name, format] of SEEDS) await makeSeed(folder, name, format);
  await makeTestDocuments(folder);
} finally {
  await rm(folder, { recursive: true });
}
