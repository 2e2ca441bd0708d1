import { telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Without the deeds and ranks that stand before a member: 发展 X, 重点 X. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1) {
    const token = tokens[from]!;
    const plain = token.kind === 'word' && !has(token, KIND.field | KIND.broadField | KIND.region);
    const skip =
      plain &&
      ((has(token, KIND.deed | KIND.focus | KIND.sponsor) && !token.word?.known) ||
        DESCRIBING.has(token.word!.text) ||
        has(token, KIND.people | KIND.common));
    if (!skip || telling(tokens, from + 1) < 2) break;
    from += 1;
  }
  return from === 0 ? tokens : tokens.slice(from);
}

/** Words that rank a member of a list and are no part of its name; 先进, 高端, 前沿 are. */
const DESCRIBING = new Set([
  '重点',
  '优势',
  '主导',
  '支柱',
  '特色',
  '传统',
  '关键',
  '核心',
  '国家',
  '省级',
  '市级',
  '国家级',
  '世界级',
  '区级',
  '县级',
  '企业',
  '产业',
  '全国',
  '骨干',
  '龙头',
  '领军',
]);

export const isField = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, KIND.field)) &&
  tokens.every(
    (token) =>
      has(token, KIND.field | KIND.broadField | KIND.deed | KIND.generic) ||
      (token.kind === 'unknown' && token.end - token.start === 1),
  );
