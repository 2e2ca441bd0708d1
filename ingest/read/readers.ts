import { htmlReader } from './html/html.ts';
import { pdfReader } from './pdf/pdf.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';
import { docxReader } from './word/docx.ts';

/** Every reader there is. */
export const READERS: readonly Reader[] = [textReader, htmlReader, docxReader, pdfReader];
