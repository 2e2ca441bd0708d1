import type { PlanText, Span } from '../model.ts';

type Named = NonNullable<PlanText['agency']>;

/** 云河高新区(南岸)科技局: a name may carry a bracket. */
const HAN_OR_PLACEHOLDER = '(?:[\\u4e00-\\u9fffXxＸ×*○]|[(（][\\u4e00-\\u9fff]{1,6}[)）])';

/** Science and technology bureaus by any of the names that mergers of bureaus have given them. */
const BUREAU =
  '(?:科学技术|科技|科工信?|工信科技|工业信息化和科技|教育科技|教科|经济科技|经科|科创|科经|科信|科教)[\\u4e00-\\u9fff]{0,12}?(?:局|厅|委员会|科委)|科委';

const TITLE_BUREAU = new RegExp(
  `^[《【「“\\s#|]*(?:[^：:，。]{1,6}[：:]\\s*)?(?:中共[\\u4e00-\\u9fff]{2,18}\\s+)?(?:(?:20)?[\\dxXＸ×*]{2,4}年度?)?(?<name>${HAN_OR_PLACEHOLDER}{0,18}?(?:局|厅|科委|委员会|管委会|办公室)(?:[\\u4e00-\\u9fff]{2,8}?[处科股](?=20))?)(?!长)`,
);
const FIELD_BUREAU = new RegExp(
  `(?:发布机构|发文单位|发文机关|发布单位|信息来源|来\\s*源|责任部门)\\s*[:：|｜\\s]\\s*(?<name>${HAN_OR_PLACEHOLDER}{0,18}?(?:${BUREAU}))`,
);
const LINE_BUREAU = new RegExp(`^(?<name>${HAN_OR_PLACEHOLDER}{0,18}?(?:${BUREAU}))$`);
const BODY_BUREAU = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[由为是与和及对向从据按在定])(?<name>[XxＸ×*某]{0,4}[省市县区旗州盟](?:${BUREAU}))(?!长)`,
);

/** 区科技局, 市科学技术局: a bureau named by its level alone. */
const GENERIC = /^[省市县区旗州盟]\S*$/;

/** How much of a plan's text is searched for its bureau. */
const WINDOW = 20_000;

/**
 * The bureau whose plan it is: from the title, a field such as 发布机构, a line of its own (a signature), or the
 * first that the text names; in the fullest form that can only be the same (XX县科技局 for 县科技局).
 */
export function agencyOf(text: string, title: Span, lines: readonly Span[], range: Span): PlanText['agency'] {
  const found =
    match(text, title, TITLE_BUREAU) ??
    firstMatch(text, lines, FIELD_BUREAU) ??
    firstMatch(text, lines, LINE_BUREAU) ??
    match(text, range, BODY_BUREAU);
  if (!found) return null;
  return GENERIC.test(found.name) ? (fullerForm(text, range, found.name) ?? found) : found;
}

function match(text: string, { start, end }: Span, pattern: RegExp): Named | null {
  const passage = text.slice(start, Math.min(end, start + WINDOW));
  const found = pattern.exec(passage);
  const name = found?.groups?.['name'];
  if (!found || name === undefined) return null;
  const at = start + found.index + found[0].lastIndexOf(name);
  return { start: at, end: at + name.length, name };
}

/** Only short lines, and only the first hundred, can be a page's fields or a signature. */
function firstMatch(text: string, lines: readonly Span[], pattern: RegExp): Named | null {
  const short = lines.filter(({ start, end }) => end - start <= 120);
  for (const line of [...short.slice(0, 50), ...short.slice(-5)]) {
    const found = match(text, line, pattern);
    if (found) return found;
  }
  return null;
}

/** The same bureau with its placeholder before it; a placeholder can only mean the plan's own jurisdiction. */
function fullerForm(text: string, range: Span, name: string): Named | null {
  return match(text, range, new RegExp(`(?<name>[XxＸ×*某]{1,4}${name})`));
}

/** Up to the last administrative level before the bureau's own name: 云河市西岭区 of 云河市西岭区工业和科学技术局. */
const JURISDICTION =
  /^(?<name>.{1,16}[省市县区旗州盟](?:[(（][\u4e00-\u9fff]{1,6}[)）])?)[^省市县区旗州盟]{2,24}$/;
const TITLE_REGION = new RegExp(
  `^[《【「“\\s#]*(?:20\\d{2}年度?)?(?<name>${HAN_OR_PLACEHOLDER}{1,8}?[省市县区旗州盟])(?=20\\d{2}|科技|科学)`,
);

/** The jurisdiction: what stands before the bureau's own name (泉州市科技局), or opens the title; else null. */
export function regionOf(text: string, title: Span, agency: PlanText['agency']): PlanText['region'] {
  const found = (agency && match(text, agency, JURISDICTION)) ?? match(text, title, TITLE_REGION);
  return found && !/^[全各本我]/.test(found.name) ? found : null;
}
