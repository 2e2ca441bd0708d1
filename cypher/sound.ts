import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';

/**
 * Finds Chinese names by how they are typed: 松雅湖 by `songyahu`, by `syh`, or by a mixture as input methods take
 * it (`songyh`). Of a character with several readings each will do. Pure, but for what it remembers of readings.
 */

/** Where a name answers: at its beginning, or further in. */
export type Sounding = 'beginning' | 'inner';

/** Letters, and digits after them, as one types a name; apostrophes and spaces may part them. Null for anything else. */
export function parseSound(text: string): string | null {
  const letters = text.replace(/[\s']/g, '');
  return /^[a-z][a-z\d]+$/.test(letters) ? letters : null;
}

/** Where `letters` can be read in a folded name, beginning with a Chinese character; null where it cannot. */
export function soundsIn(letters: string, name: string): Sounding | null {
  const characters = Array.from(name);
  const begins = characters.findIndex(
    (character, index) => HAN.test(character) && readsFrom(characters, index, letters),
  );
  if (begins < 0) return null;
  return begins === 0 ? 'beginning' : 'inner';
}

const HAN = /\p{Script=Han}/u;

/** Whether the letters can be read in the characters from `index`; the last syllable may be cut anywhere. */
function readsFrom(characters: readonly string[], index: number, letters: string): boolean {
  // How many letters may have been used up so far; together, so that no name takes long.
  let used: ReadonlySet<number> = new Set([0]);
  for (const character of characters.slice(index)) {
    const readings = readingsOf(character);
    const next = new Set<number>();
    for (const at of used) {
      if (readings.some((reading) => reading.startsWith(letters.slice(at)))) return true;
      for (const part of readings.flatMap(partsOf))
        if (letters.startsWith(part, at)) next.add(at + part.length);
    }
    if (next.size === 0) return false;
    used = next;
  }
  return false;
}

/** What one may type of a syllable: shang, `sh`, `s`. */
const partsOf = (reading: string): readonly string[] => [
  reading,
  ...(/^[zcs]h./.test(reading) ? [reading.slice(0, 2)] : []),
  reading.slice(0, 1),
];

const known = new Map<string, readonly string[]>();

/** Without tones, ü as v; a letter or digit is read as itself. */
function readingsOf(character: string): readonly string[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const readings = HAN.test(character)
    ? [...new Set(dictionary()(character, { multiple: true, type: 'array', toneType: 'none', v: true }))]
    : [character];
  known.set(character, readings);
  return readings;
}

const load = createRequire(import.meta.url);
type Pinyin = typeof PinyinPro.pinyin;
let pinyin: Pinyin | null = null;

/** Loaded when somebody first types letters: it takes a quarter of a second, which most commands would wait for in vain. */
function dictionary(): Pinyin {
  pinyin ??= (load('pinyin-pro') as typeof PinyinPro).pinyin;
  return pinyin;
}
