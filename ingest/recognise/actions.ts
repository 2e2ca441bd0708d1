import { isCounted } from './counted.ts';
import type { Phrase } from './phrases.ts';
import { hasProper, telling } from './telling.ts';
import type { Token } from './token.ts';

const CARRYING_OUT = new Set([
  '实施',
  '落实',
  '启动',
  '开展',
  '持续实施',
  '大力实施',
  '深入实施',
  '组织实施',
  '实施好',
  '执行',
  '深化',
  '列入',
]);

/** Whether a phrase is carried out, by its own verb or, within a list, by that of the list. */
export const isCarriedOut = ({ before }: Phrase, previous: boolean): boolean => {
  const last = before.at(-1);
  if (last?.word !== undefined && CARRYING_OUT.has(last.word.text)) return true;
  return previous && before.length === 1 && (last!.kind === 'separator' || last!.kind === 'join');
};

/** Actions that every plan speaks of: no names. */
const CLASS_OF_ACTION =
  /(?:工作|年度|科技|下一步|攻关|科研|监督|学习|培训|帮扶|招商|科技攻关|研发|技改|科技创新|创新|五年|基础研究|重大|重点|建设|合作|示范|试点|产业化|招引|优质|申报|系统|民生|惠民|国家|省级?|市级?|县级?|区级?|级|各类|类|计划|自然科学基金|企业|产业|科技成果转化|工业|农业|储备|科普|人才|技术改造|成果|创新型|院士|双创|专利|地方|上级|后补助|科技计划|研究|引进|技术)(?:行动|工程|计划|专项|项目|攻关)$/;

export function isAction(
  phrase: Phrase,
  modifiers: readonly Token[],
  head: Token,
  { text, carriedOut }: { text: string; carriedOut: boolean },
): boolean {
  if (modifiers.length === 0) return false;
  const name = text.slice(modifiers[0]!.start, head.end);
  const score = telling(modifiers);
  const proper = hasProper(modifiers);
  if (isCounted(phrase, true, text) && !proper) return false;
  if (
    head.word!.head!.group === 'project' &&
    /^(?:研发|攻关|合作|科技|科技攻关|建设|重大|试点)项目$/.test(head.word!.text)
  )
    return false;
  if (head.word!.head!.group === 'project')
    return (
      (proper && score >= 2 && name.length >= 5) ||
      (name.length >= 8 && modifiers.some(({ kind }) => kind === 'latin'))
    );
  if (name.length < 6 || /(?:工作|年度|下一步|\d年)计划$/.test(name)) return false;
  if (/型(?:示范|应用|产业化)?项目$/.test(name)) return false;
  if (head.word!.text.endsWith('技术攻关') && !proper && !/^[国省市]/.test(name)) return false;
  if (head.word!.text.endsWith('行动计划')) return carriedOut && score >= 2;
  if (score >= 2 && (proper || carriedOut || !CLASS_OF_ACTION.test(name))) return true;
  return carriedOut && !/(?:科技|攻关|科研|工作|惠民)(?:计划|专项|工程)$/.test(name);
}
