import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import { isCounted } from './counted.ts';
import type { Phrase } from './phrases.ts';
import { KIND } from './vocabulary.ts';
import type { Token } from './token.ts';

/** Titles of a whole jurisdiction that higher levels award: there is one for each level, so they are definite. */
const HONOUR =
  /(?:国家|全国|省|自治区)级?(?:创新型(?:示范)?(?:城市|县\(市\)|县|市|区)|可持续发展(?:议程)?(?:创新)?(?:实验|先锋)区|知识产权(?:强[国县市]建设)?(?:试点)?示范(?:城市|县|市|区)|科普示范(?:县\(市\)|县|市|区))/;

/** Zones and centres that the state names, one for each region: 省农高区, 国家自创区(南岭片区), 国家区域科技创新中心. */
const ZONE =
  /(?:国家|省|自治区)级?(?<kind>农高区|自创区|自主创新示范区|农业高新技术产业示范区|区域科技创新中心|区域创新中心)(?:\([^()]{2,8}\))?/;

/** Pilots that a level grants by name: 省科技特派团试点. */
const PILOT = /(?:国家|全国|省|自治区)级?[\p{Script=Han}]{4,12}试点(?!示范|单位|企业|地区|城市|工作)/u;

const LONGEST = 40;

/** What a jurisdiction strives to be called, and the pilots that it is granted: 国家创新型县(市), 省科技特派团试点. */
export function honoursIn(phrase: Phrase, text: string): readonly Candidate[] {
  const { tokens, start } = phrase;
  if ((phrase.bits & (KIND.company | KIND.university)) !== 0) return NO_CANDIDATES;
  if (!tokens.some((token) => isLevel(token))) return NO_CANDIDATES;
  // 创新型县(市、区): the bracket may have parted the phrase.
  const words = text.slice(start, Math.min(phrase.end + 3, start + LONGEST));
  const honour = HONOUR.exec(words);
  const zone = ZONE.exec(words);
  const found = honour ?? zone ?? PILOT.exec(words);
  if (!found || isCounted(phrase, true, text)) return NO_CANDIDATES;
  const from = start + found.index;
  const to = from + found[0].length;
  if (to > phrase.end + 3) return NO_CANDIDATES;
  return [
    {
      start: from,
      end: to,
      type: honour ? 'Project' : zone ? (zone[0].includes('中心') ? 'Platform' : 'Region') : 'Policy',
      rule: honour ? 'honour' : zone ? 'awarded-zone' : 'pilot',
      weight: 5,
    },
  ];
}

const LEVELS = new Set(['国家', '全国', '省', '自治区', '省级', '国家级']);
/** What they begin with: nearly every word begins otherwise. */
const OPENINGS = '国全省自';

const isLevel = ({ word }: Token): boolean =>
  word !== undefined &&
  OPENINGS.includes(word.text[0]!) &&
  (LEVELS.has(word.text) || word.text.startsWith('国家'));
