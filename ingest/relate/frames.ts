import type { Clause, Unit } from './clauses.ts';
import { newPhrases, type Context, type Frame, type Phrases } from './frame.ts';
import type { Cue } from './cue.ts';
import { NO_CUE } from './cues/index.ts';
import { isOwnerOf } from './hosts.ts';
import { canBeAnsweredFor } from './owners.ts';
import { distinct, doersOf, isOrganisation, type Name } from './names.ts';

export interface ClauseFrames {
  readonly frames: readonly Frame[];
  /** The names before the first cue. */
  readonly lead: readonly Name[];
  /** Agencies that stand over the plan. */
  readonly overseers: readonly Name[];
}

/** 的统一 may stand between an agency and 领导下. */
const FARTHEST_OVERSEER = 3;
/** 牵头, 重点, or an opening bracket may stand between a subject and its verb. */
const LONGEST_ADVERB = 3;
const ADVERB = /^[（(]?(?:牵头|重点|着力|则|主要)?$/;
const LONGEST_COUNT = 6;
const COUNT = /([二两三四五六])\p{Script=Han}{1,3}$/u;
const NUMBERS = '〇一二三四五六';
const HEAD = /^[\p{Script=Han}]+/u;
const LONGEST_HEAD = 8;

type CueUnit = Extract<Unit, { kind: 'cue' }>;

/** Reads one clause from left to right: what governs which names, and who acts. */
export function framesOf(text: string, clause: Clause, context: Context): ClauseFrames {
  return new ClauseReader(text, clause, context).read();
}

class ClauseReader {
  readonly #text: string;
  readonly #clause: Clause;
  readonly #context: Context;
  readonly #frames: Frame[] = [];
  readonly #lead: Name[] = [];
  #phrases: Phrases = newPhrases();
  /** Where the next name goes: the objects of the last verb, or the phrase of the last preposition. */
  #slot: Name[] = this.#lead;
  #cause: Frame | null = null;
  #isNegated = false;
  readonly #overseers: Name[] = [];

  constructor(text: string, clause: Clause, context: Context) {
    this.#text = text;
    this.#clause = clause;
    this.#context = context;
  }

  read(): ClauseFrames {
    for (const [at, unit] of this.#clause.units.entries()) {
      if (unit.kind === 'name') this.#takeName(unit.name);
      else this.#take(unit, at);
    }
    const { partners, relied, visited, taken, agents } = this.#phrases;
    if (partners.length + relied.length + visited.length + taken.length + agents.length > 0) {
      const frame = this.#open(NO_CUE, this.#clause.end);
      frame.objects.push(...frame.taken);
    }
    return { frames: this.#frames, lead: this.#lead, overseers: this.#overseers };
  }

  /** 参与A与B的合作: those that 与 joins to the name before it are the partners of that name. */
  #takeWith({ word, start }: CueUnit): void {
    const phrases = this.#phrases;
    const last = this.#slot.at(-1);
    const governor = this.#frames.at(-1);
    const joins = last !== undefined && start - last.end <= 1 && word.length === 1;
    if (joins && governor?.cue.role === 'verb' && this.#slot === governor.objects && isOrganisation(last)) {
      governor.objects.pop();
      phrases.agents.push(last);
    }
    this.#slot = phrases.partners;
    phrases.joint ||= word.length > 1;
  }

  /** In 甲集团下属的乙平台 the verb governs the platform; `hosts.ts` says whose it is. */
  #takeName(name: Name): void {
    const last = this.#slot.at(-1);
    if (last && isOwnerOf(this.#text, last, name)) this.#slot.pop();
    this.#slot.push(name);
  }

  #take(unit: CueUnit, at: number): void {
    const phrases = this.#phrases;
    switch (unit.cue.role) {
      case 'with':
        this.#takeWith(unit);
        break;
      case 'in':
        this.#slot = phrases.places;
        break;
      case 'visit':
        this.#slot = phrases.visited;
        break;
      case 'rely':
        this.#slot = phrases.relied;
        break;
      case 'take':
        this.#slot = phrases.taken;
        break;
      case 'by':
        this.#slot = phrases.agents;
        break;
      case 'joint':
        phrases.joint = true;
        break;
      case 'local':
        phrases.local = true;
        if (this.#cause) this.#cause.local = true;
        break;
      case 'not':
        this.#isNegated = true;
        if (this.#clause.units[at + 1]?.kind === 'name') this.#open(unit.cue, unit.start);
        break;
      case 'both':
        this.#lead.push(...distinct(this.#context.named).slice(unit.word.startsWith('三') ? -3 : -2));
        phrases.joint = true;
        break;
      case 'each':
        if (this.#slot === this.#lead && this.#lead.length === 0) this.#recall(unit.start);
        break;
      case 'it':
        this.#slot.push(...this.#context.named.slice(-1));
        break;
      case 'cause':
        this.#takeCause(unit.cue, unit.start, this.#clause.units[at + 1]?.kind === 'name');
        break;
      case 'over':
        this.#takeOverseer(unit.start);
        break;
      case 'mute':
        break;
      case 'verb':
        this.#takeVerb(unit, this.#governs(unit, at));
    }
  }

  /** A verb governs the names that follow; 牵头 and 负责 only one that follows at once. */
  #governs({ cue, end }: CueUnit, at: number): boolean {
    const next = this.#clause.units[at + 1];
    return next?.kind === 'name' && (cue.reading !== 'charge' || next.name.start === end);
  }

  /** 三谷分别聚焦…: as many of those named last as the number says. */
  #recall(end: number): void {
    const before = this.#text.slice(Math.max(this.#clause.start, end - LONGEST_COUNT), end);
    const count = COUNT.exec(before)?.[1];
    if (count)
      this.#lead.push(...distinct(this.#context.named).slice(-NUMBERS.indexOf(count.replace('两', '二'))));
  }

  /** 在X的统一领导下: the agency right before stands over the plan and is governed by no verb. */
  #takeOverseer(start: number): void {
    const last = this.#slot.at(-1);
    if (last?.type !== 'Agency' || start - last.end > FARTHEST_OVERSEER) return;
    this.#slot.pop();
    this.#overseers.push(last);
  }

  /** A verb with names after it, or with a phrase before it, says something new; else it completes what stands. */
  #takeVerb({ cue, start, end }: CueUnit, hasNames: boolean): void {
    // 牵头 before another verb is no verb of its own: 由X牵头组建Y.
    if (cue.id === 'head' && this.#clause.units.some((unit) => unit.kind === 'cue' && unit.start === end))
      return;
    const place = hasNames || cue.reading !== 'locate' ? null : this.#pointedAt(end);
    const hasObjects = hasNames || place !== null;
    const { partners, agents, taken, joint } = this.#phrases;
    const governor = this.#frames.at(-1);
    const completes = !hasObjects && partners.length + agents.length + taken.length === 0;
    if (completes && governor && governor.objects.length > 0) {
      governor.after ??= cue;
      governor.joint ||= joint;
      governor.local ||= this.#phrases.local;
      return;
    }
    const second = hasObjects ? this.#secondSubject(governor, start) : null;
    const byOthers = agents.length > 0;
    const frame = second ? this.#open(cue, start, [second]) : this.#open(cue, start);
    if (place) frame.objects.push(place);
    // 布局X，由Y建设; 布局X（由Y牵头）: what Y builds has been named before.
    if (byOthers && !hasObjects && (cue.reading === 'build' || cue.id === 'head')) {
      const named = governor?.objects.filter((name) => canBeAnsweredFor(name.entity)) ?? [];
      frame.objects.push(...(named.length > 0 ? named : this.#context.charges).slice(-1));
    }
    if (cue.reading !== 'locate') frame.objects.push(...frame.taken);
  }

  /** 做好X的服务保障: a cause without names of its own says how the verb before is meant. */
  #takeCause(cue: Cue, start: number, hasNames: boolean): void {
    const governor = this.#frames.at(-1);
    const rest = this.#clause.units.some((unit) => unit.kind === 'name' && unit.name.start > start);
    if (!hasNames && !rest && governor && governor.objects.length > 0) {
      governor.after ??= cue;
      return;
    }
    this.#cause = null;
    this.#cause = this.#open(cue, start);
  }

  /** 落户科技城, after 伊滨科技城 has been named: the place that the words after the verb are the end of. */
  #pointedAt(end: number): Name | null {
    const word = HEAD.exec(this.#text.slice(end, end + LONGEST_HEAD))?.[0] ?? '';
    if (word.length < 2) return null;
    return this.#context.places.findLast(({ entity }) => entity.name.endsWith(word)) ?? null;
  }

  /** 支持A建设B、C建设D, A（主攻B）、C（主攻D）: C stands right before the second verb and acts itself. */
  #secondSubject(governor: Frame | undefined, start: number): Name | null {
    if (!governor || governor.cue.role !== 'verb' || governor.objects.length < 2) return null;
    const last = governor.objects.at(-1)!;
    if (doersOf([last]).length === 0 || this.#slot !== governor.objects) return null;
    if (start - last.end > LONGEST_ADVERB || !ADVERB.test(this.#text.slice(last.end, start))) return null;
    governor.objects.pop();
    return last;
  }

  #open(cue: Cue, start: number, subjects = this.#subjects()): Frame {
    const { agents, ...phrases } = this.#phrases;
    const cause = this.#cause?.objects.some((name) => subjects.includes(name)) ? this.#cause : null;
    const inherited = this.#frames.at(-1)?.cause ?? null;
    const frame: Frame = {
      ...phrases,
      joint: phrases.joint || agents.length > 1,
      cue,
      start,
      subjects,
      cause: cause ?? (subjects.length > 0 && subjects !== this.#context.subjects ? inherited : null),
      objects: [],
      isNegated: this.#isNegated,
      after: null,
      acts: null,
    };
    if (cause) cause.acts ??= cue;
    this.#frames.push(frame);
    this.#phrases = newPhrases();
    this.#slot = frame.objects;
    return frame;
  }

  #subjects(): readonly Name[] {
    if (this.#phrases.agents.length > 0) return doersOf(this.#phrases.agents);
    if (this.#cause && this.#cause.objects.length > 0) {
      const doers = doersOf(this.#cause.objects);
      // 督促X落实Y is about X; what X does stays the plan's: 支持X医院建设Y is X's own.
      return this.#cause.cue.reading === 'support' ? doers : doers.filter(({ type }) => type !== 'Agency');
    }
    if (this.#lead.length > 0) {
      const doers = doersOf(this.#lead);
      return doers.every(({ isSelf }) => isSelf) ? [] : doers;
    }
    return this.#clause.opens ? [] : this.#context.subjects;
  }
}
