import { type Pledge, targetLedger } from '../ledger/ledger.ts';
import { unevenListings } from '../ledger/listings.ts';
import { OUTCOMES } from '../ledger/outcome.ts';
import type { Point } from './block.ts';
import { type Ground, NAMED } from './ground.ts';
import { amountText, boundText, countOf, shortfallText, promiseText } from './wording.ts';

/** What became of promises, in sentences. */

/** Promises that a later document reports as not reached. */
export function missedPoint({ graph, filter, cited, lang }: Ground): Point | null {
  const { rows, counts } = targetLedger(graph, filter);
  const missed = rows.filter(({ outcome }) => outcome === 'MISSED');
  if (missed.length === 0) return null;
  const reported = counts.MET + counts.MISSED;
  const items = missed.flatMap(({ target, result }) => {
    if (!result) return [];
    const reached = amountText(result, lang);
    const short = shortfallText(target, result, lang);
    const [promise, report] = [cited.of(target.quotes[0]), cited.of(result.quote)];
    return lang === 'zh'
      ? [
          `${target.metric}：${target.plan.year ?? ''}年目标${boundText(target, lang)} ${promise}，报告${reached} ${report}${short && `，${short}`}`,
        ]
      : [
          `${target.metric}: promised for ${target.plan.year ?? '?'} ${boundText(target, lang)} ${promise}, reported ${reached} ${report}${short && `, ${short}`}`,
        ];
  });
  const lead =
    lang === 'zh'
      ? `有结果可核对的 ${reported} 项指标中，${missed.length} 项未完成`
      : `Missed: ${missed.length} of ${countOf(reported, 'promise')} with a reported result`;
  return { lead, items };
}

/** Promises of which later documents say nothing. */
export function silentPoint({ graph, filter, cited, lang }: Ground): Point | null {
  const { rows, counts } = targetLedger(graph, filter);
  const silent = rows.filter(({ outcome }) => outcome === 'NOT_REPORTED');
  if (silent.length === 0) return null;
  const lead =
    lang === 'zh'
      ? `${silent.length} 项指标在同一部门后来的文件里没有报告结果${counts.NO_REVIEW > 0 ? `；另有 ${counts.NO_REVIEW} 项还没有后来的文件可查` : ''}`
      : `Not reported in later documents of their bureau: ${countOf(silent.length, 'promise')}${counts.NO_REVIEW > 0 ? `; without a later document yet: ${counts.NO_REVIEW}` : ''}`;
  const line = ({ target, reason }: Pledge) =>
    lang === 'zh'
      ? `${promiseText(target, lang)} ${cited.of(target.quotes[0])}；${reason.zh}`
      : `${promiseText(target, lang)} ${cited.of(target.quotes[0])}; ${reason.en}`;
  return { lead, items: silent.slice(0, NAMED).map(line) };
}

/** Targets of one bureau and year that contradict each other. */
export function conflictPoint({ graph, filter, cited, lang }: Ground): Point | null {
  const { rows } = targetLedger(graph, { ...filter, conflicting: true });
  const told = new Set<string>();
  const items = rows.flatMap(({ target, conflicts }) => {
    if (told.has(target.id)) return [];
    const sides = [target, ...conflicts];
    for (const { id } of sides) told.add(id);
    const words = sides.map(
      (side) => `${promiseText(side, lang)} ${cited.of(side.quotes[0])}${titleText(side.plan.title, lang)}`,
    );
    const year = target.plan.year ?? '?';
    return [lang === 'zh' ? `${year}年：${words.join('；而')}` : `${year}: ${words.join('; yet ')}`];
  });
  if (items.length === 0) return null;
  return {
    lead:
      lang === 'zh'
        ? `${items.length} 处同一部门、同一年、同一指标而数字不同`
        : `${countOf(items.length, 'target')} of one bureau and year with different numbers`,
    items: items.slice(0, NAMED),
  };
}

const titleText = (title: string, lang: Ground['lang']): string =>
  lang === 'zh' ? `《${title}》` : ` (“${title}”)`;

/** 等N家 lists whose number is not that of what they name. */
export function listingPoint({ graph, filter, cited, lang }: Ground): Point | null {
  const rows = unevenListings(graph, filter);
  if (rows.length === 0) return null;
  return {
    lead:
      lang === 'zh'
        ? `${rows.length} 份“等若干家”的名单与所说数目不符`
        : `${countOf(rows.length, 'list')} whose stated number is not that of the names`,
    items: rows
      .slice(0, NAMED)
      .map(
        ({ listed, reason, quote }) =>
          `${listed.join('、')}${lang === 'zh' ? '：' : ': '}${reason[lang]} ${cited.of(quote)}`,
      ),
  };
}

/** Met 5, missed 2 …, in one line. */
export function outcomesText({ graph, filter, lang }: Ground): string {
  const { rows, counts } = targetLedger(graph, filter);
  const parts = (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${OUTCOMES[outcome].label[lang]} ${counts[outcome]}`);
  if (parts.length === 0) return '';
  return lang === 'zh'
    ? `${rows.length} 项指标：${parts.join('，')}`
    : `${countOf(rows.length, 'target')}: ${parts.join(', ')}`;
}
