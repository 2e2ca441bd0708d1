import type { RelationType } from '#ontology';
import type { Reading } from './cue.ts';
import type { Context, Frame } from './frame.ts';
import { doersOf, isOrganisation, type Name } from './names.ts';
import { AS_A_PART, isPlace, isShared } from './places.ts';
import { isDoneByOthers, relationOf, saysBehind } from './readings.ts';
import type { Scene } from './scene.ts';

/** What a verb says of the names it governs. */
export function stateObjects(frame: Frame, context: Context, scene: Scene): void {
  const { cue, subjects, objects, cause } = frame;
  const reading = readingOf(frame);
  const status = scene.status(cue, subjects.length > 0 ? (cause?.cue ?? null) : null);
  const rule = cause ? `${cause.cue.id}+${cue.id}` : cue.id;
  if (subjects.length === 0) {
    const joined = objects.filter(({ type }) => relationOf(reading, type) === 'PARTNERS_WITH');
    if (joined.length > 0) context.partners = joined;
  }
  const isPaired = subjects.length > 1 && objects.length > 1 && scene.says('分别');
  if (isPaired && subjects.length !== objects.length) {
    scene.drop('分别 pairs lists of different lengths');
    return;
  }
  for (const [at, object] of objects.entries()) {
    // 获评科技奖: who wins something does not hold it.
    if (cue.id === 'apply' && object.type === 'Event') {
      scene.ledger.waive(object);
      continue;
    }
    const isCarriedOut =
      (cue.id === 'apply' && FUNDED.test(object.entity.name)) ||
      (cue.id === 'together' && object.type === 'Project');
    const reads = isCarriedOut ? 'develop' : reading;
    const type = isPartOf(reading, object, scene)
      ? 'ALIGNS_WITH'
      : pairs(frame, object)
        ? 'PARTNERS_WITH'
        : relationOf(reads, object.type);
    // 紧扣甲市需求: a town that something is done for is not aligned with.
    const isTown = object.type === 'Region' && !isShared(object.entity.name);
    if (!type || (reading === 'focus' && isTown)) {
      if (reading === 'win') scene.ledger.waive(object);
      continue;
    }
    if (subjects.length === 0 || isOurs(type, frame)) scene.state(null, type, object, status, rule);
    const topic = context.rowTopic ?? context.topic;
    if (subjects.length === 0 && topic && type === 'FOCUSES_ON')
      scene.state(topic, type, object, status, 'topic');
    if (type === 'ALIGNS_WITH' && reading === 'build') scene.ledger.waive(object);
    for (const subject of isPaired ? [subjects[at]!] : subjects) {
      const done = pairs(frame, object)
        ? type
        : doneBy(subject, type, object, type === 'ALIGNS_WITH' && reading === 'build' ? 'enter' : reading);
      if (done) scene.state(subject, done, object, status, rule);
    }
    // 吸引X设立Y: Y comes with X.
    if (cause && invites(cause) && type === 'BUILDS') scene.state(null, 'ATTRACTS', object, status, rule);
    for (const helper of doersOf(helpersOf(frame, type, context))) {
      // 会同区人社局落实甲计划: a bureau that is asked along is a partner; the plan's own carries it out.
      if (type === 'IMPLEMENTS' && helper.type === 'Agency' && subjects.length === 0) continue;
      scene.state(helper, type, object, status, rule);
    }
    const byCompany = subjects.length > 0 && subjects.every(({ type: kind }) => kind === 'Company');
    // 联合甲银行推出乙贷: the bank issues it as much as the plan's own agency.
    const byBank = subjects.length === 0 && frame.partners.some(({ type: kind }) => kind === 'Company');
    if (
      reading === 'issue' &&
      object.type === 'Policy' &&
      !byCompany &&
      !byBank &&
      !isIssuedAbove(object, scene)
    ) {
      scene.state(object, 'ISSUED_BY', subjects[0] ?? null, status, rule);
    }
    if (cue.id === 'build' && object.type === 'Platform' && type === 'BUILDS') {
      const sites = isPaired ? [subjects[at]!] : subjects;
      for (const site of sites.filter(isPlace)) scene.state(object, 'LOCATED_IN', site, status, rule);
    }
  }
}

/** 协助编制X, 推进《中国…目录》修订: somebody else issues it. */
const isIssuedAbove = ({ entity }: Name, scene: Scene): boolean =>
  /^(?:中国|国家|全国|中华)/.test(entity.name) || ['协助', '参与', '配合'].some((word) => scene.says(word));

/** What one applies for to be paid, and does not build: 申报国家重点研发计划. */
const FUNDED = /(?:计划|专项|基金|攻关|项目)$/;

/** 打造甲走廊的重要一极: what is built is a part of what is named. */
const isPartOf = (reading: Reading, object: Name, scene: Scene): boolean =>
  reading === 'build' &&
  (isPlace(object) || object.type === 'Platform') &&
  AS_A_PART.test(scene.behind(object));

const invites = ({ cue, local, acts }: Frame): boolean =>
  cue.reading === 'attract' ||
  cue.reading === 'invite' ||
  (cue.reading === 'develop' && (local || acts?.id === 'establish'));

/** 甲大学结对乙镇: what a partner's verb governs is the other partner. */
const pairs = ({ cue, subjects, partners }: Frame, object: Name): boolean =>
  cue.reading === 'partner' &&
  subjects.length > 0 &&
  partners.length === 0 &&
  isOrganisation(object) &&
  object.type !== 'Platform';

/** 深化X建设 builds X; 与X签约Y builds Y, 签约Y alone invites Y. */
function readingOf({ cue, after, partners, subjects, objects }: Frame): Reading {
  if (cue.id === 'become' && !objects.some(({ entity }) => /(?:联盟|联合体|共同体)$/.test(entity.name)))
    return 'build';
  if (cue.reading === 'partner') return partners.length > 0 || subjects.length > 1 ? 'build' : 'sign';
  if (cue.reading !== 'develop' && cue.reading !== 'deepen') return cue.reading;
  // 实施“甲”科技支撑行动: what an action serves is a part of its name.
  if (cue.id === 'implement' && after?.reading === 'support') return cue.reading;
  return after && saysBehind(after.reading) ? after.reading : cue.reading;
}

/** What somebody other than the plan does with an object; he supports or attracts only where that is said. */
function doneBy(subject: Name, type: RelationType, object: Name, reading: Reading): RelationType | undefined {
  if (reading === 'align' && isOrganisation(object) && !isPlace(object) && !isPlace(subject)) {
    return subject.type === 'Agency' ? type : 'PARTNERS_WITH';
  }
  // 甲公司承接乙项目: what the plan would align with, a company carries out.
  if (type === 'ALIGNS_WITH' && object.type === 'Project' && subject.type === 'Company') return 'IMPLEMENTS';
  if (reading === 'enter' && type === 'ALIGNS_WITH') return 'PART_OF';
  if (!isDoneByOthers(type)) return undefined;
  // 甲镇围绕乙走廊发展: a town that works along a zone does not build it.
  if (type === 'BUILDS' && object.type === 'Zone' && reading !== 'build') return undefined;
  return type;
}

/**
 * What others do may be the plan's own doing, too: what its parks and towns build, and the industries that its
 * companies and universities work on; a park's industries are the park's alone.
 */
function isOurs(type: RelationType, { cue, subjects, cause }: Frame): boolean {
  if (type === 'FOCUSES_ON')
    return !subjects.some(({ type: kind }) => kind === 'Platform' || kind === 'Zone');
  // 推动银行推出“X贷”: a financing product is the administration's, too.
  if (type === 'IMPLEMENTS') return cause?.cue.reading === 'develop' && cue.reading === 'issue';
  return type === 'BUILDS' && !cause && subjects.some(isPlace);
}

/** Those with whom it is done: 与X共建Y; 深化X合作。共建Y; and, where they act together, 联合X推广Y. */
function helpersOf(
  { cue, joint, partners, subjects }: Frame,
  type: RelationType,
  context: Context,
): readonly Name[] {
  if (type !== 'BUILDS' && !(type === 'IMPLEMENTS' && (joint || cue.together))) return [];
  if (partners.length > 0) return partners;
  return (cue.together || joint) && subjects.length === 0 ? context.partners : [];
}

/** 星河谷包括甲园、乙园. */
export function stateParts(frame: Frame, context: Context, scene: Scene): void {
  const status = scene.status(frame.cue);
  const wholes = frame.subjects.length > 0 ? frame.subjects : context.named.slice(-1);
  const whole = wholes.find(({ type }) => type === 'Platform' || type === 'Zone');
  for (const part of frame.objects) {
    const isPart = part.type === 'Platform' || part.type === 'Zone' || part.type === 'ResearchInstitute';
    const type = relationOf('develop', part.type);
    if (whole && isPart) scene.state(part, 'PART_OF', whole, status, frame.cue.id);
    else if (type) scene.state(null, type, part, status, frame.cue.id);
  }
}
