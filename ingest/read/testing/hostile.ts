import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file whose XML defines entities that expand each other ("a billion laughs"). */
export function withEntities(docx: string): Uint8Array {
  const parts = unzipSync(readFileSync(docx));
  const xml = strFromU8(parts['word/document.xml']!);
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = xml.replace(/\?>/, `?><!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]>`).replace('科技强县', '&a9;');
  return zipSync({ ...parts, 'word/document.xml': strToU8(bomb) });
}

/** A PDF of this many empty pages. */
export function manyPages(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 3);
  const lines = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Count ${count}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>endobj`,
    ...numbers.map((number) => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj`),
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ];
  return strToU8(lines.join('\n'));
}
