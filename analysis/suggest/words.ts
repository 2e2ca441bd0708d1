import { bigrams, diceOf } from '../metric.ts';

/** The words of a name that say what kind of thing it is. */
const KINDS_OF_NAME =
  /产业|技术|科技|创新|中心|基地|研究院|实验室|园区|工程|集团|有限公司|公司|大学|学院|平台|国家|城$|园$/g;

/** A name without the words that say what kind of thing it is. */
export interface Words {
  readonly core: string;
  readonly pairs: ReadonlySet<string>;
  /** A bit for each pair of characters, several pairs to a bit: names without a bit in common share none. */
  readonly bits: number;
}

export function wordsOf(name: string): Words {
  const core = name.replace(KINDS_OF_NAME, '');
  const pairs = bigrams(core);
  let bits = 0;
  for (const pair of pairs) bits |= 1 << ((Math.imul(pair.charCodeAt(0), 31) + pair.charCodeAt(1)) % 32);
  return { core, pairs, bits };
}

/** How much of the words of two names is the same: 1 where one holds the other, else Dice on pairs of characters. */
export function sharedWords(a: Words, b: Words): number {
  if ((a.bits & b.bits) === 0) return 0;
  return a.core.includes(b.core) || b.core.includes(a.core) ? 1 : diceOf(a.pairs, b.pairs);
}
