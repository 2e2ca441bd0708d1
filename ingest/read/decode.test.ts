import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
/** 市科技局2024年计划 in GB18030. */
const GB18030 = Uint8Array.from([
  202, 208, 191, 198, 188, 188, 190, 214, 50, 48, 50, 52, 196, 234, 188, 198, 187, 174,
]);
/** 縣科技局工作計劃, twenty times, in Big5. */
const BIG5 = Uint8Array.from(
  Array.from({ length: 20 }, () => [
    191, 164, 172, 236, 167, 222, 167, 189, 164, 117, 167, 64, 173, 112, 185, 186,
  ]).flat(),
);

const codeOf = (bytes: Uint8Array): unknown => {
  try {
    decode('plan.txt', bytes);
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return null;
};

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('市科技局'), '市科技局'],
    ['UTF-8 with its mark', utf8('\ufeff市科技局'), '市科技局'],
    ['UTF-16, little end first', utf16le('市科技局'), '市科技局'],
    ['UTF-16, big end first', utf16be('市科技局'), '市科技局'],
    ['GB18030', GB18030, '市科技局2024年计划'],
  ])('reads %s', (_, bytes, text) => expect(decode('plan.txt', bytes)).toBe(text));

  test('reads Big5', () => expect(decode('plan.txt', BIG5)).toMatch(/^縣科技局工作計劃/));

  test('keeps line ends as they are, so that offsets hold', () =>
    expect(decode('plan.txt', utf8('一、目标\r\n二、任务\r'))).toBe('一、目标\r\n二、任务\r'));

  test.each([
    ['nothing but blanks', utf8(' \r\n\u3000'), 'EMPTY'],
    ['NUL bytes', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'UNSUPPORTED'],
    ['control characters', Uint8Array.from({ length: 100 }, (_, at) => (at % 3 ? 65 : 1)), 'UNSUPPORTED'],
    ['bytes of no encoding', Uint8Array.from([0x41, 0xff, 0xff, 0xff, 0x41, 0xff]), 'UNREADABLE'],
  ])('refuses %s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));
});
