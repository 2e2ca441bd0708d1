import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import { isUnknown } from './company-shapes.ts';
import type { Phrase } from './phrases.ts';
import { isEveryday } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const SHORTEST = 4;
const LONGEST = 9;
/** What may stand between a name and 与: 拟与, 分别与. */
const BETWEEN = new Set(['拟', '将', '已', '正', '还', '也', '分别', '计划', '先后', '、', '联合']);
const WITH = new Set(['与', '和', '同', '携手', '联合']);
/** What a company does and people, projects and departments do not; 牵头 alone says it of a name that opens a clause. */
const LEADS = new Set(['牵头', '牵头组建', '牵头承担', '承建', '中标', '投产', '扩产', '并购']);
const SCHOLARS = new Set(['university', 'academy', 'laboratory', 'institute']);
/** No company's short name ends so. */
const OTHERS = /[省市县区旗州镇乡村局委办厅科处股室部校院所们者人员上下中内外等及]$/;

/**
 * Companies by short names that no list knows, beside those they work with: an unknown word, or one of trade, that
 * opens a clause or follows 支持, and has 与 and a university or institute behind it (远山衡钢与云溪大学共建…), or 牵头.
 */
export function companiesBesideScholars(phrases: readonly Phrase[], text: string): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (const [index, phrase] of phrases.entries()) {
    const { start, end, tokens, after } = phrase;
    if (end - start < SHORTEST || end - start > LONGEST || !isShaped(tokens)) continue;
    const next = phrases[index + 1];
    const rule = isLeader(after)
      ? 'company-leading'
      : next && isWith(after) && isScholar(next)
        ? 'company-partner'
        : null;
    if (rule === null || !opens(phrase, text)) continue;
    const name = text.slice(start, end);
    if (OTHERS.test(name) || isEveryday(name)) continue;
    (found ??= []).push({ start, end, type: 'Company', rule, weight: 4 });
  }
  return found ?? NO_CANDIDATES;
}

const isShaped = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  tokens.some((token) => token.kind === 'unknown' && token.end - token.start >= 2) &&
  tokens.every(
    (token, at) =>
      isUnknown(token) ||
      (at === 0 && tokens.length > 1 && has(token, KIND.region)) ||
      (at === tokens.length - 1 && has(token, KIND.companyWord)),
  );

const isLeader = ([deed]: readonly Token[]): boolean => LEADS.has(deed?.word?.text ?? '');

function isWith(stops: readonly Token[]): boolean {
  const last = stops.at(-1);
  if (!last || !WITH.has(wordOf(last))) return false;
  return stops.slice(0, -1).every((stop) => BETWEEN.has(wordOf(stop)));
}

const JOINS: Readonly<Record<string, true>> = { 与: true, 和: true, 同: true };
const wordOf = (token: Token): string =>
  token.word?.text ?? (token.kind === 'separator' ? '、' : token.kind === 'join' ? '与' : '');

function isScholar({ tokens }: Phrase): boolean {
  const named = tokens.find((token) => has(token, KIND.university | KIND.institute));
  return named !== undefined || SCHOLARS.has(tokens.at(-1)?.word?.head?.group ?? '');
}

/** Whether the phrase opens a clause, or follows a word that companies follow. */
function opens({ before, start }: Phrase, text: string): boolean {
  const last = before.at(-1);
  if (last === undefined || last.end < start) return true;
  return (
    /[，,；;。：:”"\n]$/.test(text.slice(last.start, last.end)) ||
    (has(last, KIND.sponsor) && !(wordOf(last) in JOINS))
  );
}
