import type { Cue } from './cue.ts';
import { divisions } from '../lexicon/index.ts';
import { CUES } from './cues/index.ts';

/** What may stand between a preposition and its name, or between two names of a list. */
const LONGEST_GAP = 2;
/** 与毗邻的Y区, 与驻区高校X: what kind of partner it is may stand before his name. */
const LONGEST_KIND = 7;
const KIND =
  /^(?:毗邻|周边|相邻|邻近|兄弟|国内|省内|市内|本地|知名|驻[区市县校])(?:高校|院校|企业|地区|县区|市县|院所)?的?[“‘《]?$/;
const GAP = /^[\s“”"'‘’《〈「『]*$/;

/** 由上海|甲集团, 与北京|乙大学: where a name that is known without it comes from. */
const LED_BY_PLACE: ReadonlySet<Cue['role']> = new Set(['with', 'by', 'rely', 'visit']);

let places: ReadonlySet<string> | undefined;

function isPlaceName(words: string): boolean {
  places ??= new Set(
    divisions().flatMap(({ name, short, level }) => (level === 'county' ? [] : [name, ...short])),
  );
  return places.has(words);
}

/** A spelling of a cue. */
export interface CueWord {
  readonly word: string;
  readonly cue: Cue;
}

/** Cue words by their first character, longest first, so that a text is scanned once. */
export const CUE_WORDS: readonly (readonly CueWord[] | undefined)[] = indexWords();

function indexWords(): (CueWord[] | undefined)[] {
  const index = new Array<CueWord[] | undefined>(0x10000).fill(undefined);
  for (const cue of CUES) {
    for (const word of cue.words) {
      (index[word.charCodeAt(0)] ??= []).push({ word, cue });
    }
  }
  const strict = ({ cue }: CueWord) => (cue.beforeName ? 0 : 1);
  for (const entry of index) {
    entry?.sort((a, b) => b.word.length - a.word.length || strict(a) - strict(b));
  }
  return index;
}

/** The first of some words that stands at `at`; a name, if there is one, begins at `limit`. */
export function matchCue(
  words: readonly CueWord[] | undefined,
  text: string,
  at: number,
  limit: number,
  hasName: boolean,
): CueWord | null {
  if (words === undefined) return null;
  for (const candidate of words) {
    const { word, cue } = candidate;
    const end = at + word.length;
    if (end > limit || !text.startsWith(word, at)) continue;
    if (!cue.beforeName) return candidate;
    if (hasName && limit - end <= LONGEST_KIND && leadsTo(cue, text.slice(end, limit))) return candidate;
  }
  return null;
}

/** Whether what stands between a preposition and a name lets it govern the name. */
function leadsTo({ role }: Cue, between: string): boolean {
  if (GAP.test(between)) return between.length <= LONGEST_GAP;
  if (LED_BY_PLACE.has(role) && isPlaceName(between)) return true;
  return role === 'with' && KIND.test(between);
}
