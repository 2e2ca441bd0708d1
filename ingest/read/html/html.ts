import { parse } from 'parse5';
import { InnographError } from '#common/errors';
import { joinPassages } from '../places.ts';
import type { ReadText } from '../reader.ts';
import { decodePage } from './charset.ts';
import { byTag, passagesOf } from './passages.ts';
import { type Element, isElement } from './tree.ts';

/** The `html` element of a page, however broken its source. */
export function parsePage(source: string): Element {
  const root = parse(source).childNodes.find(isElement);
  if (!root) throw new Error('a parser that follows the standard always makes an html element');
  return root;
}

/** Reads a saved web page. */
export function readPage(name: string, bytes: Uint8Array): ReadText {
  const read = joinPassages(name, 'element', passagesOf(parsePage(decodePage(name, bytes)), byTag));
  if (read.text === '') {
    throw new InnographError(
      'EMPTY',
      `${name} is a page without text; open it in a browser and save it complete.`,
    );
  }
  return read;
}
