import { canBeAnsweredFor } from './charges.ts';
import type { CueUnit } from './clauses.ts';
import type { FrameBuilder } from './frame-builder.ts';
import { isOwnerOf } from './hosts.ts';
import { pointedAt, standsBefore } from './look-back.ts';
import { isOrganisation, type Name } from './names.ts';

type Verb = Pick<CueUnit, 'cue' | 'start' | 'end'>;

/** 正是由: between what is made and its maker. */
const IS_BY = /^正?(?:是|为|系)由?$/;
/** An amount or a number of things behind a verb. */
const HAS_OBJECT = /^了?[总规模]*\d/;
/** 重点, 着力, 全力 between a maker and 打造. */
const LONGEST_ADVERBIAL = 4;

/** A verb with names after it, or with a phrase before it, says something new; else it completes what stands. */
export function takeVerb(
  text: string,
  builder: FrameBuilder,
  { cue, start, end }: CueUnit,
  at: number,
): void {
  const next = builder.clause.units[at + 1];
  // 牵头 before another verb is no verb of its own: 由X牵头组建Y, 由X牵头、Y参与共建Z.
  if (cue.id === 'head' && next?.kind === 'cue' && next.start === end) return;
  if (cue.id === 'head' && builder.phrases.agents && actsWithOthers(text, builder, at)) return;
  // 建好甲大学承建的乙中心: the verb above governs the centre; whose it is, see `hosts.ts`.
  const owner = builder.slot.at(-1);
  if (
    owner &&
    next?.kind === 'name' &&
    builder.slot === builder.governor?.objects &&
    isOwnerOf(text, owner, next.name)
  ) {
    builder.slot.pop();
    return;
  }
  // 由A牵头、B参与的X: those who take part make it as well.
  const leader = builder.governor ?? builder.context.leader;
  if (cue.id === 'join' && text[end] === '的' && leader?.cue.id === 'head') {
    const others = builder.governor ? leader.objects.splice(0) : builder.lead;
    // 甲牵头，乙参与: who takes part works with who leads.
    builder.actTogether();
    builder.open(leader.cue, start, [...leader.subjects, ...others.filter(isOrganisation)]);
    return;
  }
  // 牵头 and 负责 govern only a name that follows at once.
  const hasNames = next?.kind === 'name' && (cue.reading !== 'charge' || next.name.start === end);
  if (!hasNames && cue.reading === 'build' && takeMade(text, builder, { cue, start, end })) return;
  const place = hasNames || cue.reading !== 'locate' ? null : pointedAt(text, end, builder.context.places);
  const { partners, agents, taken, places, joint, local } = builder.phrases;
  const { governor } = builder;
  // 推动甲平台在乙镇落地: where it settles stands before the verb.
  const sites = cue.reading === 'locate' && governor?.cue.role === 'cause' ? places : undefined;
  if (
    !hasNames &&
    !place &&
    !(partners ?? agents ?? taken ?? sites) &&
    governor &&
    (governor.objects.length > 0 || (cue.reading === 'partner' && governor.partners.length > 0))
  ) {
    governor.after ??= cue;
    governor.joint ||= joint === true;
    governor.local ||= local === true;
    return;
  }
  // 签约甲、乙进驻丙园: those signed are those that settle.
  const signed = hasNames && cue.reading === 'locate' && governor?.cue.id === 'together' && governor.objects;
  const second = (hasNames || place) && !signed ? secondSubject(text, builder, start) : null;
  const subjects = second ? [second] : signed || undefined;
  const frame = builder.open(cue, start, subjects && subjects.length > 0 ? subjects : undefined);
  if (place) frame.objects.push(place);
  // 布局X，由Y建设; 布局X（由Y牵头）: what Y builds has been named before.
  if (agents && !hasNames && (cue.reading === 'build' || cue.id === 'head') && isLast(text, builder, end)) {
    const before = governor?.objects ?? builder.lead;
    const named = before.filter((name) => canBeAnsweredFor(name.entity));
    frame.objects.push(...(named.length > 0 ? named : builder.context.charges).slice(-1));
  }
  if (cue.reading !== 'locate') frame.objects.push(...frame.taken);
}

/** 由甲牵头、乙参与共建丙: the names behind 牵头、 are those of others who do what the next verb says. */
function actsWithOthers(text: string, { clause: { units } }: FrameBuilder, at: number): boolean {
  const head = units[at]!;
  const verb = units.findIndex(({ kind }, index) => index > at && kind === 'cue');
  const next = units[verb];
  return (
    next?.kind === 'cue' &&
    verb > at + 1 &&
    next.cue.reading === 'build' &&
    head.kind === 'cue' &&
    text[head.end] === '、'
  );
}

/** 由甲局牵头设立10亿元基金: what is set up stands behind the verb, though it has no name. */
function isLast(text: string, { clause }: FrameBuilder, end: number): boolean {
  return !HAS_OBJECT.test(text.slice(end, clause.end));
}

/** A是B打造的平台: what stands before 是 is what the verb makes, and B makes it. */
function takeMade(text: string, builder: FrameBuilder, { cue, start, end }: Verb): boolean {
  const [made, maker, ...others] = builder.lead;
  if (builder.slot !== builder.lead || !made || !maker || others.length > 0) return false;
  if (text[end] !== '的' || !IS_BY.test(text.slice(made.end, maker.start))) return false;
  if (start - maker.end > LONGEST_ADVERBIAL) return false;
  builder.open(cue, start, maker.isSelf ? [] : [maker]).objects.push(made);
  return true;
}

/** 支持A建设B、C建设D: C stands right before the second verb and acts itself. */
function secondSubject(text: string, { governor, slot }: FrameBuilder, start: number): Name | null {
  if (governor?.cue.role !== 'verb' || slot !== governor.objects || slot.length < 2) return null;
  const last = slot.at(-1)!;
  if (!isOrganisation(last) || !standsBefore(text, last, start)) return null;
  slot.pop();
  return last;
}
