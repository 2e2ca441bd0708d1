import type { Bilingual } from '#ontology/vocabulary';
import type { Citation } from './cited.ts';
import { placeText } from './place-text.ts';

/** A sentence with its source in one line: “……” —— 《计划》，文件，第3页. */
export function citationText(citation: Citation, lang: keyof Bilingual): string {
  return `“${citation.text.replace(/\s+/g, ' ')}” —— ${sourceText(citation, lang)}`;
}

/** Plan, file, and place in the file. */
export function sourceText({ plan, document, place }: Citation, lang: keyof Bilingual): string {
  const at = place === null ? [] : [placeText(place, lang)];
  return lang === 'zh' ? [`《${plan}》`, document, ...at].join('，') : [plan, document, ...at].join(', ');
}
