import { planOf, type Quote } from '../graph.ts';
import type { Place } from '#ontology';
import type { CitedSentence } from './block.ts';
import type { Lang } from './wording.ts';

/** Sentences in the order in which they are first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #sentences: CitedSentence[] = [];
  readonly #lang: Lang;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** `[3]`, or nothing for no quote. */
  of(quote: Quote | undefined): string {
    if (!quote) return '';
    const { id } = quote.sentence;
    const number = this.#numbers.get(id) ?? this.#add(quote);
    return `[${number}]`;
  }

  /** The first of them, each sentence once: `[3][4]`. */
  all(quotes: readonly Quote[], most = 2): string {
    return [...new Set(quotes.slice(0, most).map((quote) => this.of(quote)))].join('');
  }

  get sentences(): readonly CitedSentence[] {
    return this.#sentences;
  }

  #add(quote: Quote): number {
    const { id, text, place, section } = quote.sentence;
    const number = this.#numbers.size + 1;
    this.#numbers.set(id, number);
    const { documentName, title } = planOf(quote);
    const where = [...new Set([documentName, title, ...section.path])];
    if (place) where.push(placeText(place, this.#lang));
    this.#sentences.push({
      number,
      text: text.trim(),
      where: where.filter((part) => part !== '').join(' › '),
    });
    return number;
  }
}

const COUNTED = {
  page: '页',
  paragraph: '段',
  element: '个元素',
  row: '行',
  line: '行',
} as const satisfies Record<Place['unit'], string>;

/** 第3页, page 3. */
const placeText = ({ unit, at }: Place, lang: Lang): string =>
  lang === 'zh' ? `第${at}${COUNTED[unit]}` : `${unit} ${at}`;
