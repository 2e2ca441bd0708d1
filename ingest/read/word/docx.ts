import { strFromU8, strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { InnographError } from '#common/errors';
import { type Locate, passagesOf } from '../html/passages.ts';
import { parsePage } from '../html/html.ts';
import { packParts, unpackParts } from '../package.ts';
import { joinPassages } from '../places.ts';
import type { ReadText } from '../reader.ts';
import { readLists } from './numbering.ts';
import { readStyleNumbering } from './styles.ts';
import { writeNumbers } from './write-numbers.ts';

/** All but pictures and other things to look at. */
const PARTS = /(?:\.xml|\.rels)$/;

/** mammoth makes one `p` of each paragraph where no style is mapped to anything else. */
const byParagraph: Locate = ({ tagName }, count) => (tagName === 'p' ? `${count}` : null);

/** Reads a Word file of 2007 or later, with the numbers of its automatic lists. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadText> {
  const parts = unpackParts(name, bytes, PARTS);
  if (!parts['word/document.xml']) {
    throw new InnographError('UNREADABLE', `${name} holds no Word document; save it anew from Word.`);
  }
  let page: string;
  try {
    const text = (part: string) => (parts[part] ? strFromU8(parts[part]).replace(/\r\n?/g, '\n') : null);
    const lists = readLists(text('word/numbering.xml') ?? '<none/>');
    const styles = readStyleNumbering(text('word/styles.xml') ?? '<none/>');
    const numbered = writeNumbers(text('word/document.xml') ?? '', lists, styles);
    const buffer = Buffer.from(packParts({ ...parts, 'word/document.xml': strToU8(numbered) }));
    const result = await mammoth.convertToHtml(
      { buffer },
      { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false },
    );
    page = result.value;
  } catch (error) {
    throw new InnographError(
      'UNREADABLE',
      `${name} is damaged and cannot be read as a Word file; open it in Word and save it anew.`,
      { cause: error },
    );
  }
  const read = joinPassages(name, 'paragraph', passagesOf(parsePage(page), byParagraph));
  if (read.text === '')
    throw new InnographError('EMPTY', `${name} holds no text, perhaps only pictures of it.`);
  return read;
}
