import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InnographError } from '#common/errors';
import { MAX_PAGES } from '../limits.ts';
import type { Matrix, PageContent, Piece } from './geometry.ts';
import { unifyRadicals } from './radicals.ts';
import { rulesOf } from './rules.ts';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => pathToFileURL(join(LIBRARY, name)).href + '/';

/**
 * Opens a PDF and gives its pages one by one.
 *
 * @throws InnographError UNREADABLE (password, damage) or TOO_LARGE (pages).
 */
export async function* pagesOf(name: string, bytes: Uint8Array): AsyncGenerator<PageContent> {
  const task = getDocument({
    // The library takes the buffer for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(LIBRARY, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(LIBRARY, 'standard_fonts') + sep,
    wasmUrl: folder('wasm'),
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are not looked at; unpacking them would cost most of the time.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await openTask(name, task.promise);
    if (document.numPages > MAX_PAGES) {
      throw new InnographError(
        'TOO_LARGE',
        `${name} has ${document.numPages} pages, over the limit of ${MAX_PAGES}; split it.`,
      );
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      yield await readPage(name, document, number);
    }
  } finally {
    await task.destroy();
  }
}

async function openTask(name: string, opening: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new InnographError('UNREADABLE', `${name} is protected by a password; save it without one.`, {
        cause: error,
      });
    }
    throw damaged(name, error);
  }
}

const damaged = (name: string, cause: unknown) =>
  new InnographError(
    'UNREADABLE',
    `${name} is damaged and cannot be read as a PDF; save or download it anew.`,
    { cause },
  );

async function readPage(name: string, document: PDFDocumentProxy, number: number): Promise<PageContent> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const pieces = await piecesOf(page, viewport.transform as Matrix);
    const operators = pieces.length > 0 ? await page.getOperatorList() : null;
    const rules = operators ? rulesOf(operators, OPS, viewport.transform as Matrix) : [];
    page.cleanup();
    return { number, width: viewport.width, height: viewport.height, pieces, rules };
  } catch (error) {
    throw damaged(name, error);
  }
}

/** Control characters, soft hyphens and what is no character at all. */
const INVISIBLE = /[\p{Cc}\u00ad\ufffe\uffff]/gu;

/** The runs of a page that are written as most of it is; a watermark across it is none of its text. */
async function piecesOf(page: PDFPageProxy, view: Matrix): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , d, x, y] = Util.transform(view, item.transform as Matrix) as Matrix;
    const size = Math.hypot(b, d) || Math.abs(a);
    const isUpright = Math.abs(b) < Math.abs(a) * 0.1 && a > 0;
    if (!isUpright || !Number.isFinite(x + y + size)) continue;
    const text = unifyRadicals(item.str).replace(INVISIBLE, '');
    pieces.push({ text, left: x, right: x + item.width, baseline: y, size });
  }
  return pieces;
}
