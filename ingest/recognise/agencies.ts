import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Last words of a public body's name. */
const BODY =
  /(?:局|委|厅|办|科委|管委会|管理委员会|委员会|人民政府|政府|领导小组|工作组|指挥部|办公室|人才办|组织部|宣传部|统战部|党校|党委|党组|工委|党工委|总工会|团委|妇联|科协|工商联|海关|税务局|法院|检察院|科技部|基建办|督查室|农技协|学会|协会|促进会|联合会|商会|研究会|基金会)$/;
/** Last words of a department inside a body; a name only where its sentence says that it answers for something. */
const DEPARTMENT = /(?:科|处|股|室|办|组|中心|站|队|部|院|所|会)$/;
const LEVEL = /^(?:国家|省|市|区|县|旗|州|盟|局|团市|县级市|自治区|镇|乡)/;
const NOT_BODY = /(?:格局|布局|结局|全局|大局|政府采购|各|有关|相关)$|^(?:各|有关|相关|市直|县直|区直)/;
const COMPANY = /(?:公司|集团|银行|支行|分行|农商行|担保|保险|科技|企业)$/;
const OWNERSHIP = new Set([
  '负责',
  '牵头',
  '配合',
  '按职责',
  '会同',
  '落实',
  '承担',
  '组织实施',
  '责任',
  '按',
  '参加',
  '参与',
  '协助',
  '承办',
  '实施',
  '推进',
]);

/** The public body that a phrase names, or the names after 牵头单位: where `answers` is set. */
export function agencyIn(given: Phrase, text: string, answers: boolean): readonly Candidate[] {
  const whole = withoutDeeds(given, text);
  const { tokens } = whole;
  const phrase = whole;
  if (tokens[0]!.kind === 'bracket' || phrase.before.at(-1)?.word?.text.startsWith('各'))
    return NO_CANDIDATES;
  if (!answers && !couldBeBody(phrase, text)) return NO_CANDIDATES;
  // 云科委〔2025〕1号: the beginning of a document's number.
  if (/^[[(]20\d\d[\])]/.test(text.slice(phrase.end, phrase.end + 6))) return [];
  // 云溪新材料创新联合会: a union of companies and universities, founded like a platform.
  if (/(?:创新|产业)联合会$/.test(text.slice(phrase.start, phrase.end))) return [];
  const last = lastName(tokens);
  const party = /局(?:党组|党委)$/.exec(text.slice(phrase.start, tokens[last]!.end));
  if (party) return [agency(phrase.start, tokens[last]!.end - party[0].length + 1, 'agency-body', 7)];
  const end = tokens[last]!.end;
  const name = text.slice(phrase.start, end);
  if (name.length > 30 || name.length < 3 || NOT_BODY.test(name)) return [];
  const candidates: Candidate[] = [];
  const bracket = tokens.at(-1)!;
  if (bracket.kind === 'bracket' && last < tokens.length - 1) {
    const inner = text.slice(bracket.start + 1, bracket.end - 1);
    if (BODY.test(inner) || (answers && /中心|办/.test(inner))) {
      candidates.push(agency(bracket.start + 1, bracket.end - 1, 'agency-bracket', 7));
    }
  }
  if (answers) return [...candidates, ...owner(phrase, name, end)];
  const division = tokens.find((token) => has(token, KIND.division));
  if (division) {
    const from =
      text[division.start - 1] === '局' && division.start > phrase.start
        ? division.start - 1
        : division.start;
    return [
      ...candidates,
      agency(division.start === phrase.start ? division.start : from, division.end, 'agency-division', 7),
    ];
  }
  const opening = tokens[0]!;
  // 教育部门 is any office for education, not 教育部.
  if (has(opening, KIND.body) && text[opening.end] === '门') return candidates;
  if (has(opening, KIND.body) && opening.end < end && !BODY.test(name))
    candidates.push({ ...agency(opening.start, opening.end, 'agency-national', 4), nested: true });
  const body = tokens.find((token) => has(token, KIND.body));
  if (body && body.start === phrase.start && body.end === end)
    return [...candidates, agency(body.start, end, 'agency-national', 7)];
  if (isCentre(phrase, name)) return [...candidates, agency(phrase.start, end, 'agency-centre', 6)];
  if (/^团[省市区县州旗]委$/.test(name)) return [...candidates, agency(phrase.start, end, 'agency-body', 7)];
  const start = startOfBody(tokens, text);
  if (start === null || !BODY.test(name)) return departmentIn(phrase, text, candidates);
  return [...candidates, agency(start, end, 'agency-body', 7)];
}

/** 南岭县科技局|协作: what is done with a body may stand right behind its name. */
function withoutDeeds(phrase: Phrase, text: string): Phrase {
  const body = phrase.tokens.findLastIndex((token) => has(token, KIND.department));
  const rest = phrase.tokens.slice(body + 1);
  // 省人社厅压茬推进: unknown words behind a body that end on nothing that ends a department's name.
  const isCut =
    body >= 0 &&
    rest.length > 0 &&
    /[局厅委]$/.test(text.slice(phrase.start, phrase.tokens[body]!.end)) &&
    !ENDINGS.has(text.charCodeAt(phrase.end - 1)) &&
    rest.every((token) => token.kind === 'unknown' || has(token, KIND.common | KIND.deed));
  let to = isCut ? body + 1 : phrase.tokens.length;
  while (to > 1 && has(phrase.tokens[to - 1], KIND.deed) && phrase.tokens[to - 1]!.word!.text.length > 1)
    to -= 1;
  if (to === phrase.tokens.length || !/[局委厅]$/.test(text.slice(phrase.start, phrase.tokens[to - 1]!.end)))
    return phrase;
  return { ...phrase, tokens: phrase.tokens.slice(0, to), end: phrase.tokens[to - 1]!.end };
}

/** Last characters of bodies and departments; what ends on another holds none, unless a token says so. */
const ENDINGS = new Set(Array.from('局委厅办会府组部校联协关院科处股室心党)', (last) => last.charCodeAt(0)));

const couldBeBody = ({ bits, end }: Phrase, text: string): boolean =>
  (bits & (KIND.division | KIND.body)) !== 0 || ENDINGS.has(text.charCodeAt(end - 1));

const BUILT = new Set([
  '建设',
  '打造',
  '组建',
  '新建',
  '设立',
  '支持',
  '创建',
  '申报',
  '推进',
  '成立',
  '筹建',
  '共建',
]);

/** 市科技创新服务中心: a centre of a level, where nobody is said to build it. */
const isCentre = ({ before, after }: Phrase, name: string): boolean =>
  /^[省市区县旗州盟][^级].{2,10}中心$/.test(name) &&
  !/(?:技术|研发|研究|创新|工程|设计|孵化|示范|数据|算力|计算|中试|验证|产业)中心$/.test(name) &&
  !BUILT.has(before.at(-1)?.word?.text ?? '') &&
  after[0]?.kind !== 'count' &&
  after[0]?.word?.text !== '建设';

const agency = (start: number, end: number, rule: string, weight: number): Candidate => ({
  start,
  end,
  type: 'Agency',
  rule,
  weight,
});

function lastName(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.kind === 'bracket') last -= 1;
  return last;
}

function owner(phrase: Phrase, name: string, end: number): Candidate[] {
  if (name.length < 2 || name.length > 20) return [];
  if (COMPANY.test(name))
    return [{ start: phrase.start, end, type: 'Company', rule: 'owner-company', weight: 8 }];
  if (/(?:科学院|农科院|林科院|研究所)$/.test(name))
    return [{ start: phrase.start, end, type: 'ResearchInstitute', rule: 'owner-institute', weight: 8 }];
  if (BODY.test(name) || DEPARTMENT.test(name)) return [agency(phrase.start, end, 'owner', 8)];
  return [];
}

/** 规划与资源配置科: among those who answer, a 与 before which no department ends stands inside one's name. */
export function departmentsJoined(
  phrases: readonly Phrase[],
  owned: readonly boolean[],
  text: string,
): Candidate[] {
  return phrases.flatMap((phrase, at) => {
    const next = phrases[at + 1];
    const [join, more] = phrase.after;
    if (!owned[at] || !next || join?.kind !== 'join' || more) return [];
    const [first, second] = [text.slice(phrase.start, phrase.end), text.slice(next.start, next.end)];
    const isOne =
      !DEPARTMENT.test(first) && !BODY.test(first) && !COMPANY.test(first) && DEPARTMENT.test(second);
    return isOne && next.end - phrase.start <= 14 ? [agency(phrase.start, next.end, 'owner-joined', 9)] : [];
  });
}

/** 科技创新股牵头 …, 由政策法规处负责: a department that a verb makes answerable. */
function departmentIn(phrase: Phrase, text: string, candidates: Candidate[]): Candidate[] {
  const end = phrase.end;
  const name = text.slice(phrase.start, end);
  if (!/(?:科|处|股|室|办)$/.test(name) || name.length < 3 || name.length > 12) return candidates;
  // 国轩高科牵头: a company whose name ends like a department's.
  if (/(?:高|重|光|微|生|新|电|通)科$/.test(name) && name.length <= 5) return candidates;
  if (
    /(?:实验室|工作室|教室|百科|学科|专科|本科|内科|外科|好处|各处|何处|深处|之处|科室|处室|股室)$/.test(name)
  )
    return candidates;
  const next = phrase.after[0];
  const previous = phrase.before.at(-1);
  const answers =
    (next?.word && OWNERSHIP.has(next.word.text)) ||
    /[厅局委].{1,8}[处科股室]$/.test(name) ||
    previous?.word?.text === '由' ||
    phrase.tokens.some((t) => t.word?.text === '局');
  return answers ? [...candidates, agency(phrase.start, end, 'agency-department', 7)] : candidates;
}

/** 先后受|省委: what a body did to somebody is no part of its name. */
const RECEIVING = /[受经获赴]$/;

/** 中国软件行业协会: a society of the whole country. */
const NATIONAL_SOCIETY =
  /^(?:中国|中华|全国)[\p{Script=Han}]{2,14}(?:学会|协会|商会|联合会|促进会|研究会|基金会)$/u;

/** A body's name begins with a level (区, 市), a place or a placeholder; null where it does not. */
function startOfBody(tokens: readonly Token[], text: string): number | null {
  const first = tokens[0]!;
  if (first.kind === 'placeholder') return first.start;
  if (has(first, KIND.region | KIND.area)) return first.start;
  if (NATIONAL_SOCIETY.test(text.slice(first.start, tokens.at(-1)!.end))) return first.start;
  if (LEVEL.test(text.slice(first.start, first.start + 3))) return first.start;
  const level = tokens.findIndex(
    (token, at) =>
      at > 0 && token.kind === 'word' && token.end - token.start === 1 && LEVEL.test(token.word!.text),
  );
  if (level > 0)
    return RECEIVING.test(text.slice(first.start, tokens[level]!.start)) ? tokens[level]!.start : first.start;
  if (tokens.some((token) => has(token, KIND.department)) && first.kind === 'unknown') return first.start;
  const head = tokens.find((token) => token.word?.head?.group === 'zone');
  if (head) return first.start;
  return null;
}
