import { readMark } from './marks.ts';

/** How surely a line is a plan's title: `strong` names a bureau, `weak` only a year or a jurisdiction at large. */
export type TitleStrength = 'strong' | 'weak';

const LONGEST = 70;
const SHORTEST = 5;

/** 篇一：, 第2篇, 范文三 …: how compilations number the plans they hold. */
const PIECE_END = /\s*[(（]?(?:篇[一二三四五六七八九十\d]{1,3}|第?[一二三四五六七八九十\d]{1,3}篇)[)）]?$/;
const PIECE =
  /^[【[(（]?(?:第?[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3}|范文[一二三四五六七八九十\d]{1,3})[】\])）]?\s*[、:：.．\s]?\s*/;

const QUOTES_AROUND = /^[#\s《【「“"|｜]+|[》】」”"\s|｜]+$/g;

/** (二), （节选）, (征求意见稿), a trailing number: what follows a title's noun. */
const TAIL =
  /\s*(?:[(（[【〔][^()（）[\]【】〔〕]{1,12}[)）\]】〕]|(?<=[^\d.])\d{1,2}|(?<=[划结点排路案])[一二三四五六七八九十]{1,2})$/;

const NOUN =
  /(?:(?:科技|创新)工作|计划|规划|要点|安排|总结|打算|思路|谋划|方案|清单|汇报|报告|部署|计划书|责任书|台账|(?:分解|一览|推进|任务)表|任务分解|主要工作|重点工作|工作任务|重点任务|工作目标|目标任务|工作情况|完成情况|进展情况|工作举措)$/;

const BUREAU = /(?:局|厅|科委|委员会|管委会|办公室|科技办|党组)/;
/** 某市科技局2023年工作回眸: a bureau and a year open the line; a signature has nothing after its date. */
const BUREAU_AND_YEAR =
  /^[\u4e00-\u9fffXxＸ×*]{1,20}?(?:局|厅|科委|委员会)(?:关于)?20[\dxX×*]{2}年?(?!\s*\d{1,2}月\s*\d{0,2}日?$)[^\d，,]{2,}/;
const YEAR = /(?:19|20)\d{2}|20[\dxX×*]{2}|二[〇○零]/;
/** 洛阳市2023年…, 2024年XX县…: a jurisdiction named in full, beside a year. */
const JURISDICTION =
  /^(?:20\d{2}年度?)?(?![全各本我])[\u4e00-\u9fffXxＸ×*]{1,10}?[省市县区旗州盟](?=20|[\u4e00-\u9fff])/;
const AT_LARGE = /(?:全|我|本)(?:省|市|县|区|旗|州|盟|局|部门)|[市县区旗省州盟]/;
const COMPILATION = /汇编|整理|合集|集锦|大全|精选|范文|\d+\s*篇|[一二三四五六七八九十]篇/;
const ATTACHMENT = /^附(?:件|表|录)?\s*[\d一二三四五六七八九十]*\s*[:：、.\s]/;
const SENTENCE_SIGN = /[。；;！？!?，、]$|[。；;！？]/;

/** The title without the marks around it; '' where the line cannot be one. */
export function titleText(line: string): string {
  return line
    .replace(/\s*[\r\n]\s*/g, '')
    .replace(QUOTES_AROUND, '')
    .replace(PIECE, '')
    .replace(QUOTES_AROUND, '')
    .trim();
}

/**
 * Whether a line is the title of a plan (XX市科技局2024年工作要点, 2023年全市科技工作总结和2024年打算), and how
 * surely. Steps of a ladder, attachments, sentences and titles of whole compilations are none.
 */
export function titleStrength(line: string): TitleStrength | null {
  if (line.length > LONGEST || line.length < SHORTEST) return null;
  const isPiece = PIECE.test(line) || PIECE_END.test(line);
  if (!isPiece && (readMark(line, 0, line.length) !== null || ATTACHMENT.test(line))) return null;
  const title = titleText(line);
  if (title.length < SHORTEST || SENTENCE_SIGN.test(title) || /^关于|的通知$|[:：]/.test(title)) return null;
  if (isCompilationTitle(title)) return null;
  const core = title.replace(PIECE_END, '').replace(TAIL, '');
  if (!NOUN.test(core) && !BUREAU_AND_YEAR.test(core)) return null;
  const hasBureau = BUREAU.test(core);
  const hasYear = YEAR.test(core);
  if (isPiece || (hasBureau && (hasYear || core.length <= 30))) return 'strong';
  if (hasYear && JURISDICTION.test(core)) return 'strong';
  return hasYear || AT_LARGE.test(core) ? 'weak' : null;
}

/** 科技局2024年工作计划汇编(5篇): the title of what holds plans, not of a plan. */
export function isCompilationTitle(line: string): boolean {
  return line.length <= LONGEST && COMPILATION.test(line) && !/[。；]/.test(line);
}

/** Whether a line is the name of a bureau and nothing else: the first line of a title in two, or a signature. */
export function isBureau(line: string): boolean {
  return line.length <= 30 && /^[\u4e00-\u9fffXxＸ×*]{2,28}(?:局|厅|科委|委员会)$/.test(line);
}
