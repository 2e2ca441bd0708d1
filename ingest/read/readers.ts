import type { Format } from './formats.ts';
import type { Reader } from './reader.ts';

/** The reader of each format, loaded when it is first needed: some bring a large library. */
export const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  txt: async () => (await import('./text.ts')).readText,
  md: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html/html.ts')).readPage,
  docx: async () => (await import('./word/docx.ts')).readDocx,
  doc: async () => (await import('./word/doc.ts')).readDoc,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  xlsx: async () => (await import('./sheet/xlsx.ts')).readXlsx,
  csv: async () => (await import('./sheet/csv.ts')).readCsv,
};
