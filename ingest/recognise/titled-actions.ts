import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** What such a name ends on; the words before may hold verbs, as nothing else ends it. */
const ACTION =
  /^(?:(?!关于|开展|实施|推进|启动|印发)[\p{Script=Han}A-Za-z0-9“”+]){6,28}?(?:专项行动|攻坚行动|三年行动|提升行动|行动(?!方案|计划|指南)|工程(?!技术|研究|中心|实验))/u;
/** Work that everybody does, or that the paper is about. */
const PLAIN = /(?:年度?|工作|情况|落实|贯彻|做好|加强)/;

const WINDOW = 36;

/**
 * 关于科技支撑塑造发展新优势专项行动的报告: between 关于 and the word for an action stands its whole name,
 * whatever verbs it holds.
 */
export function actionsAbout({ before, start }: Phrase, text: string): readonly Candidate[] {
  const about = before.at(-1);
  if (about?.word?.text !== '关于' || about.end !== start) return NO_CANDIDATES;
  const [name] = ACTION.exec(text.slice(start, start + WINDOW)) ?? [];
  if (name === undefined || PLAIN.test(name)) return NO_CANDIDATES;
  return [{ start, end: start + name.length, type: 'Project', rule: 'action-about', weight: 7 }];
}

const DOING = new Set(['承担', '牵头承担', '实施', '主持', '申报', '牵头', '牵头实施', '参与', '完成']);
const DONE = /^(?:获|通过|列入|入选|被|顺利|成功|完成|结题|验收|实施|启动|立项|中期|评为|喜)/;
const LONGEST_TITLE = 40;
/** Classes of projects: 承担的国家重点研发计划项目. */
const CLASS =
  /^(?:[省市县区]级?|国家级?|自治区|各级|各类|重大|重点|科技|科研|研发|计划|攻关|专项|创新|产业|建设|技改|的|等|\d|[一二三四五六七八九十]|项|个)*$/;

/** 甲公司承担的轻质合金在轨道车辆中的应用示范|项目|通过…: a title, though 在 and 的 part it. */
export function projectsDone({ before, start, tokens }: Phrase, text: string): readonly Candidate[] {
  const of = before.at(-1);
  if (of?.word?.text !== '的') return NO_CANDIDATES;
  const verb = before.at(-2);
  if (of.end !== start || !DOING.has(verb?.word?.text ?? '')) return NO_CANDIDATES;
  if (!isTitle(tokens)) return NO_CANDIDATES;
  const window = text.slice(start, start + LONGEST_TITLE + 4);
  const at = window.indexOf('项目');
  if (at < 8 || at > LONGEST_TITLE) return NO_CANDIDATES;
  const title = window.slice(0, at);
  if (/[，。；、：,;:“”"《》()\n]|等/.test(title) || CLASS.test(title)) return NO_CANDIDATES;
  if (!DONE.test(window.slice(at + 2))) return NO_CANDIDATES;
  return [{ start, end: start + at + 2, type: 'Project', rule: 'project-done', weight: 6.5 }];
}

const WORKS = new Set(['扩产', '技改', '扩能', '扩建', '扩容']);

/** 年产600万台压缩机|扩产: how much will be made, what, and what is done for it. */
export function outputsOf({ tokens, end, after }: Phrase): readonly Candidate[] {
  const work = after[0];
  if (work?.start !== end || !WORKS.has(work.word?.text ?? '')) return NO_CANDIDATES;
  const at = tokens.findIndex(({ word }) => word?.text === '年产');
  if (at < 0 || tokens.length - at < 3 || tokens[at + 1]!.kind !== 'number') return NO_CANDIDATES;
  return [{ start: tokens[at]!.start, end: work.end, type: 'Project', rule: 'output', weight: 6 }];
}

const isTitle = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'unknown' || has(token, KIND.field | KIND.broadField));
