import { InnographError } from '#common/errors';
import { type Format, formatOfName } from './formats.ts';

/** Programs may write something before the first sign of a PDF or a page. */
const HEAD_BYTES = 1024;

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/**
 * What a file is: what its first bytes say, where they say it, else what its name claims. A PDF named .txt is
 * read as the PDF that it is; many a .doc is a web page or a .docx.
 *
 * @throws InnographError UNSUPPORTED (a kind we do not read), UNREADABLE (a password, or not what it claims).
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const claimed = formatOfName(name);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = formatOfBytes(name, buffer);
  if (found) return found;
  const isText = claimed === 'txt' || claimed === 'md' || claimed === 'html' || claimed === 'csv';
  if (isText) return claimed;
  if (claimed === null) throw unsupported(name, 'is of a kind that we do not read');
  if (looksLikePage(buffer)) return 'html';
  throw new InnographError(
    'UNREADABLE',
    `${name} is no ${claimed} file, whatever its name says, or is damaged at its beginning; save or download it anew.`,
  );
}

/** The kind that the bytes themselves name; null where they name none. */
function formatOfBytes(name: string, bytes: Buffer): Format | null {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (bytes.subarray(0, HEAD_BYTES).includes('%PDF-')) return 'pdf';
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return formatOfZip(name, bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return formatOfCompound(name, bytes);
  if (bytes.subarray(0, 6).equals(Buffer.from('{\\rtf1'))) throw unsupported(name, 'is an RTF file');
  if (starts(0x1f, 0x8b) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x52, 0x61, 0x72, 0x21)) {
    throw new InnographError(
      'UNSUPPORTED',
      `${name} is a packed file (gz, 7z or rar); unpack it or use zip.`,
    );
  }
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) {
    throw new InnographError('UNSUPPORTED', `${name} is a picture; run it through OCR and give the text.`);
  }
  return null;
}

/** Office files are zips whose parts stand under a folder named for the program. */
function formatOfZip(name: string, bytes: Buffer): Format {
  if (bytes.includes('word/document.xml')) return 'docx';
  if (bytes.includes('xl/workbook.xml')) return 'xlsx';
  if (bytes.includes('ppt/presentation.xml')) throw unsupported(name, 'is a presentation');
  if (bytes.includes('opendocument')) throw unsupported(name, 'is an OpenDocument file');
  if (/\.(?:docx|docm|xlsx|xlsm)$/i.test(name)) {
    throw new InnographError('UNREADABLE', `${name} is cut off or damaged; save or download it anew.`);
  }
  const advice = /\.zip$/i.test(name)
    ? '`innograph ingest` takes its plans in'
    : 'name it .zip to take its plans in';
  throw new InnographError('UNSUPPORTED', `${name} is a zip file of several files; ${advice}.`);
}

/** The container of Word and Excel before 2007, and of any Office file with a password. */
function formatOfCompound(name: string, bytes: Buffer): Format {
  if (bytes.includes(utf16('EncryptedPackage')) || isEncryptedWord(bytes)) {
    throw new InnographError('UNREADABLE', `${name} is protected by a password; save it without one.`);
  }
  if (bytes.includes(utf16('WordDocument'))) return 'doc';
  if (bytes.includes(utf16('Workbook'))) throw unsupported(name, 'is an Excel file of before 2007');
  if (bytes.includes(utf16('PowerPoint Document'))) throw unsupported(name, 'is a presentation');
  throw new InnographError('UNREADABLE', `${name} is no Word file or is damaged; save it anew as .docx.`);
}

/** The header of a Word file stands at the start of a sector; one of its flags says that the rest is encrypted. */
function isEncryptedWord(bytes: Buffer): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 0x0a) & 0x0100) !== 0;
  }
  return false;
}

const looksLikePage = (bytes: Buffer): boolean =>
  /<(?:!doctype\s+html|html|body|head|meta)\b/i.test(bytes.subarray(0, HEAD_BYTES).toString('latin1'));

const unsupported = (name: string, what: string) =>
  new InnographError(
    'UNSUPPORTED',
    `${name} ${what}; give .docx, .doc, .pdf, .html, .md, .txt, .xlsx or .csv, or a .zip of them.`,
  );
