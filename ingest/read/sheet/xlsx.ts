import readExcelFile from 'read-excel-file/universal';
import { InnographError } from '#common/errors';
import { packParts, unpackParts } from '../package.ts';
import type { ReadText } from '../reader.ts';
import { type Sheet, sheetText } from './sheet-text.ts';

const PARTS = /(?:\.xml|\.rels)$/;

/** Names that programs give sheets of their own. */
const GIVEN_NAME = /^(?:sheet|工作表|表格?)\s*\d*$/i;

/** Reads a workbook of Excel 2007 or later. */
export async function readXlsx(name: string, bytes: Uint8Array): Promise<ReadText> {
  const parts = unpackParts(name, bytes, PARTS);
  let found: Awaited<ReturnType<typeof readExcelFile>>;
  try {
    found = await readExcelFile(Uint8Array.from(packParts(parts)).buffer);
  } catch (error) {
    throw new InnographError(
      'UNREADABLE',
      `${name} is damaged and cannot be read as a spreadsheet; open it in Excel and save it anew.`,
      { cause: error },
    );
  }
  const sheets = found.map(({ sheet, data }): Sheet => ({
    title: GIVEN_NAME.test(sheet) ? '' : sheet,
    name: found.length > 1 ? sheet : null,
    rows: data.map((row) => row.map(cellText)),
  }));
  return sheetText(name, sheets);
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}
