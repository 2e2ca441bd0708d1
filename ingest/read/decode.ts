import { detect } from 'chardet';
import { InnographError } from '#common/errors';

/** Bytes looked at to tell text from binary and one encoding from another. */
const SAMPLE_BYTES = 64 * 1024;

/** Share of control characters above which bytes are no text. */
const MAX_CONTROL_SHARE = 0.1;

/**
 * Decodes a file's bytes into text: UTF-8 or UTF-16 by their byte order mark, else UTF-8 where the bytes are
 * valid UTF-8, else Big5 or GB18030. The mark itself is left out; line ends stay as they are. Offsets
 * everywhere refer to the string this returns.
 *
 * @param name Only for messages.
 * @throws InnographError EMPTY (no characters but blanks), UNSUPPORTED (binary), UNREADABLE (no known encoding).
 */
export function decode(name: string, bytes: Uint8Array): string {
  const text = decodeBytes(name, bytes);
  if (!/\S/.test(text)) {
    throw new InnographError('EMPTY', `${name} holds no text; give a file with a plan in it.`);
  }
  return text;
}

function decodeBytes(name: string, bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) {
    throw new InnographError(
      'UNSUPPORTED',
      `${name} is not text (it holds binary data); save the plan as text in UTF-8 or GB18030.`,
    );
  }
  for (const encoding of ['utf-8', chineseEncoding(bytes)]) {
    const text = tryDecode(encoding, bytes);
    if (text !== null) return text;
  }
  throw new InnographError(
    'UNREADABLE',
    `${name} is in no encoding we know (UTF-8, UTF-16, GB18030, Big5) or is damaged; save it anew as UTF-8.`,
  );
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** NUL bytes, or many control characters, do not occur in text in any encoding we read. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    const isBlank = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
    if ((byte < 0x20 && !isBlank) || byte === 0x7f) controls += 1;
  }
  return controls > sample.length * MAX_CONTROL_SHARE;
}

/** Big5 only where the detector prefers it: the two share most byte pairs, and plans are rarely in Big5. */
function chineseEncoding(bytes: Uint8Array): 'big5' | 'gb18030' {
  return detect(bytes.subarray(0, SAMPLE_BYTES)) === 'Big5' ? 'big5' : 'gb18030';
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
