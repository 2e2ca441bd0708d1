import type { Clause, Unit } from './clauses.ts';
import type { Cue } from './cue.ts';
import { NO_CUE } from './cues/index.ts';
import type { Context, Frame } from './frame.ts';
import { FrameBuilder } from './frame-builder.ts';
import { isOwnerOf } from './hosts.ts';
import { counted, meant, pointedAt, pronoun, standsBefore } from './look-back.ts';
import { isOrganisation, type Name } from './names.ts';
import { canBeAnsweredFor } from './charges.ts';
import { isPlace } from './places.ts';

export interface ClauseFrames {
  readonly frames: readonly Frame[];
  /** The names before the first cue. */
  readonly lead: readonly Name[];
  /** Agencies that stand over the plan. */
  readonly overseers: readonly Name[];
}

type CueUnit = Extract<Unit, { kind: 'cue' }>;

/** 在县委、县政府的坚强领导下, 按照市委部署. */
const OWN_AUTHORITY = /^(?:[省市县区州旗]|自治区)(?:委|政府|人民政府|党组)$/;

/** 的统一 may stand between an agency and 领导下. */
const FARTHEST_OVERSEER = 3;

/** Reads one clause from left to right: what governs which names, and who acts. */
export function framesOf(text: string, clause: Clause, context: Context): ClauseFrames {
  return new ClauseReader(text, clause, context).read();
}

/** 正是由: between what is made and its maker. */
const IS_BY = /^正?(?:是|为|系)由?$/;
/** An amount or a number of things behind a verb. */
const HAS_OBJECT = /^了?[总规模]*\d/;
/** 重点, 着力, 全力 between a maker and 打造. */
const LONGEST_ADVERBIAL = 4;

class ClauseReader {
  readonly #text: string;
  readonly #builder: FrameBuilder;
  readonly #overseers: Name[] = [];

  constructor(text: string, clause: Clause, context: Context) {
    this.#text = text;
    this.#builder = new FrameBuilder(clause, context);
  }

  read(): ClauseFrames {
    const builder = this.#builder;
    const { units } = builder.clause;
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at]!;
      if (unit.kind === 'name') this.#takeName(unit.name);
      // 推动位于甲区的乙园投用: where it lies is said by the way; see `hosts.ts`.
      else if (this.#isByTheWay(unit, units[at + 1], units[at + 2])) at += 1;
      else this.#take(unit, at);
    }
    const { partners, places, relied, visited, taken, agents } = builder.phrases;
    if (partners ?? places ?? relied ?? visited ?? taken ?? agents) {
      const frame = builder.open(NO_CUE, builder.clause.end);
      frame.objects.push(...frame.taken);
    }
    return { frames: builder.frames, lead: builder.lead, overseers: this.#overseers };
  }

  #isByTheWay({ cue, end }: CueUnit, place: Unit | undefined, name: Unit | undefined): boolean {
    return (
      cue.reading === 'locate' &&
      place?.kind === 'name' &&
      name?.kind === 'name' &&
      isPlace(place.name) &&
      place.name.start === end &&
      this.#text.slice(place.name.end, name.name.start) === '的'
    );
  }

  /** In 甲集团下属的乙平台 the verb governs the platform; `hosts.ts` says whose it is. */
  #takeName(name: Name): void {
    const { slot } = this.#builder;
    const last = slot.at(-1);
    if (last && isOwnerOf(this.#text, last, name)) {
      slot.pop();
    }
    slot.push(name);
  }

  #take(unit: CueUnit, at: number): void {
    const builder = this.#builder;
    const { named } = builder.context;
    const next = builder.clause.units[at + 1];
    switch (unit.cue.role) {
      case 'with':
        this.#takeWith(unit);
        break;
      case 'in':
        this.#takeIn(unit.start);
        break;
      case 'visit':
        builder.fill('visited');
        break;
      case 'rely':
        builder.fill('relied');
        break;
      case 'take':
        builder.fill('taken');
        break;
      case 'by':
        builder.fill('agents');
        break;
      case 'joint':
        builder.actTogether();
        break;
      case 'local':
        builder.comeHere();
        break;
      case 'not':
        builder.isNegated = true;
        if (next?.kind === 'name') builder.open(unit.cue, unit.start);
        break;
      case 'both':
        builder.lead.push(...pronoun(unit.word, named));
        builder.actTogether();
        break;
      case 'each':
        if (builder.slot === builder.lead && builder.lead.length === 0) {
          builder.lead.push(...counted(this.#text, builder.clause.start, unit.start, named));
        }
        break;
      case 'it':
        builder.slot.push(...meant(unit.word, named));
        break;
      case 'cause':
        this.#takeCause(unit.cue, unit.start, next?.kind === 'name');
        break;
      case 'over':
        this.#takeOverseer(unit.start);
        break;
      case 'mute':
        break;
      case 'verb':
        this.#takeVerb(unit, at);
    }
  }

  /** 支持A在甲镇、B在乙镇建设…: who stands right before a further 在 acts as A does, and is no place. */
  #takeIn(start: number): void {
    const builder = this.#builder;
    const { places } = builder.phrases;
    const actor = places === builder.slot ? places.at(-1) : undefined;
    if (actor?.end === start && isOrganisation(actor) && !isPlace(actor)) {
      places!.pop();
      (builder.governor?.objects ?? builder.lead).push(actor);
    }
    builder.fill('places');
  }

  /** 参与A与B的合作: those that 与 joins to the name before it are the partners of that name. */
  #takeWith({ word, start }: CueUnit): void {
    const builder = this.#builder;
    const { governor, slot } = builder;
    const last = slot.at(-1);
    const joins = last !== undefined && start - last.end <= 1 && word.length === 1;
    if (joins && governor?.cue.role === 'verb' && slot === governor.objects && isOrganisation(last)) {
      slot.pop();
      builder.fill('agents').push(last);
    }
    builder.fill('partners');
    if (word.length > 1) builder.actTogether();
  }

  /** 在X的统一领导下: the agency right before stands over the plan and is governed by no verb. */
  #takeOverseer(start: number): void {
    const { slot } = this.#builder;
    const last = slot.at(-1);
    if (last?.type !== 'Agency' || start - last.end > FARTHEST_OVERSEER) return;
    // 在市委、市政府的坚强领导下: what every report opens with.
    if (OWN_AUTHORITY.test(last.entity.name)) {
      slot.pop();
      return;
    }
    slot.pop();
    this.#overseers.push(last);
  }

  /** 做好X的服务保障: a cause without names of its own says how the verb before is meant. */
  #takeCause(cue: Cue, start: number, hasNames: boolean): void {
    const { governor, clause } = this.#builder;
    const last = clause.units.findLast((unit) => unit.kind === 'name');
    const rest = last?.kind === 'name' && last.name.start > start;
    if (!hasNames && !rest && governor && governor.objects.length > 0) governor.after ??= cue;
    else this.#builder.openCause(cue, start);
  }

  /** A verb with names after it, or with a phrase before it, says something new; else it completes what stands. */
  #takeVerb({ cue, start, end }: CueUnit, at: number): void {
    const builder = this.#builder;
    const next = builder.clause.units[at + 1];
    // 牵头 before another verb is no verb of its own: 由X牵头组建Y, 由X牵头、Y参与共建Z.
    if (cue.id === 'head' && next?.kind === 'cue' && next.start === end) return;
    if (cue.id === 'head' && builder.phrases.agents && this.#actsWithOthers(at)) return;
    // 建好甲大学承建的乙中心: the verb above governs the centre; whose it is, see `hosts.ts`.
    const owner = builder.slot.at(-1);
    if (
      owner &&
      next?.kind === 'name' &&
      builder.slot === builder.governor?.objects &&
      isOwnerOf(this.#text, owner, next.name)
    ) {
      builder.slot.pop();
      return;
    }
    // 由A牵头、B参与的X: those who take part make it as well.
    const leader = builder.governor ?? builder.context.leader;
    if (cue.id === 'join' && this.#text[end] === '的' && leader?.cue.id === 'head') {
      const others = builder.governor ? leader.objects.splice(0) : builder.lead;
      builder.open(leader.cue, start, [...leader.subjects, ...others.filter(isOrganisation)]);
      return;
    }
    // 牵头 and 负责 govern only a name that follows at once.
    const hasNames = next?.kind === 'name' && (cue.reading !== 'charge' || next.name.start === end);
    if (!hasNames && cue.reading === 'build' && this.#takeMade(cue, start, end)) return;
    const place =
      hasNames || cue.reading !== 'locate' ? null : pointedAt(this.#text, end, builder.context.places);
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
    const signed =
      hasNames && cue.reading === 'locate' && governor?.cue.id === 'together' && governor.objects;
    const second = (hasNames || place) && !signed ? this.#secondSubject(start) : null;
    const subjects = second ? [second] : signed || undefined;
    const frame = builder.open(cue, start, subjects && subjects.length > 0 ? subjects : undefined);
    if (place) frame.objects.push(place);
    // 布局X，由Y建设; 布局X（由Y牵头）: what Y builds has been named before.
    if (agents && !hasNames && (cue.reading === 'build' || cue.id === 'head') && this.#isLast(end)) {
      const before = governor?.objects ?? builder.lead;
      const named = before.filter((name) => canBeAnsweredFor(name.entity));
      frame.objects.push(...(named.length > 0 ? named : builder.context.charges).slice(-1));
    }
    if (cue.reading !== 'locate') frame.objects.push(...frame.taken);
  }

  /** 由甲牵头、乙参与共建丙: the names behind 牵头、 are those of others who do what the next verb says. */
  #actsWithOthers(at: number): boolean {
    const { units } = this.#builder.clause;
    const head = units[at]!;
    const verb = units.findIndex(({ kind }, index) => index > at && kind === 'cue');
    const next = units[verb];
    return (
      next?.kind === 'cue' &&
      verb > at + 1 &&
      next.cue.reading === 'build' &&
      head.kind === 'cue' &&
      this.#text[head.end] === '、'
    );
  }

  /** 由甲局牵头设立10亿元基金: what is set up stands behind the verb, though it has no name. */
  #isLast(end: number): boolean {
    return !HAS_OBJECT.test(this.#text.slice(end, this.#builder.clause.end));
  }

  /** A是B打造的平台: what stands before 是 is what the verb makes, and B makes it. */
  #takeMade(cue: Cue, start: number, end: number): boolean {
    const builder = this.#builder;
    const [made, maker, ...others] = builder.lead;
    if (builder.slot !== builder.lead || !made || !maker || others.length > 0) return false;
    if (this.#text[end] !== '的' || !IS_BY.test(this.#text.slice(made.end, maker.start))) return false;
    if (start - maker.end > LONGEST_ADVERBIAL) return false;
    builder.open(cue, start, maker.isSelf ? [] : [maker]).objects.push(made);
    return true;
  }

  /** 支持A建设B、C建设D: C stands right before the second verb and acts itself. */
  #secondSubject(start: number): Name | null {
    const { governor, slot } = this.#builder;
    if (governor?.cue.role !== 'verb' || slot !== governor.objects || slot.length < 2) return null;
    const last = slot.at(-1)!;
    if (!isOrganisation(last) || !standsBefore(this.#text, last, start)) return null;
    slot.pop();
    return last;
  }
}
