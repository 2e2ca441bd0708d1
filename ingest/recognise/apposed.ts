import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { isEveryday } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const RANK = /^(?:国家|省|市|区|县)级$/;

const CLASSES = new Set(
  '科技企业孵化器 孵化器 众创空间 星创天地 加速器 科技企业加速器 新型研发机构 双创载体 孵化载体 大学科技园'.split(
    ' ',
  ),
);

const isClass = (token: Token | undefined): boolean => CLASSES.has(token?.word?.text ?? '');

/** What else is said of a class stands behind it: 众创空间|建设. */
const OTHERS = KIND.generic | KIND.deed | KIND.class | KIND.people | KIND.common | KIND.barrier | KIND.head;

/** 省级众创空间|云创汇: the class of a platform before its name. */
export function namesApposed({ tokens }: Phrase, text: string): readonly Candidate[] {
  const at = isClass(tokens[0]) ? 0 : isClass(tokens[1]) ? 1 : -1;
  if (at < 0 || (at === 1 && !RANK.test(tokens[0]!.word?.text ?? ''))) return NO_CANDIDATES;
  const rest = tokens.slice(at + 1);
  const [first] = rest;
  if (!first || first.start > tokens[at]!.end) return NO_CANDIDATES;
  const last = rest.at(-1)!;
  const name = text.slice(first.start, last.end);
  if (name.length < 3 || name.length > 8 || isEveryday(name)) return NO_CANDIDATES;
  if (!rest.some((token) => token.kind === 'unknown') || rest.some((token) => !isOfName(token)))
    return NO_CANDIDATES;
  return [{ start: first.start, end: last.end, type: 'Platform', rule: 'apposed', weight: 5 }];
}

const isOfName = (token: Token): boolean =>
  token.kind === 'unknown' || token.kind === 'latin' || (token.kind === 'word' && !has(token, OTHERS));
