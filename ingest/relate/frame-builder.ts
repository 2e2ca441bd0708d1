import type { Clause } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Context, Frame, Phrases } from './frame.ts';
import { doersOf, isOrganisation, type Name } from './names.ts';
import { isPlace } from './places.ts';

/** 协助区政府与甲大学签订协议: the plan's own jurisdiction acts. */
const GOVERNMENT = /^[省市县区州旗](?:政府|人民政府|委)$/;

const NONE: readonly Name[] = [];

/** What has been read of a clause so far, and how the next predicate takes it up. */
export class FrameBuilder {
  readonly frames: Frame[] = [];
  /** The names before the first cue. */
  readonly lead: Name[] = [];
  /** Where the next name goes: the objects of the last verb, or the phrase of the last preposition. */
  slot: Name[] = this.lead;
  isNegated = false;
  #phrases: Partial<Phrases> = {};
  #cause: Frame | null = null;

  constructor(
    readonly clause: Clause,
    readonly context: Context,
  ) {}

  get phrases(): Readonly<Partial<Phrases>> {
    return this.#phrases;
  }

  get governor(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** The names that follow belong to this phrase of the next predicate. */
  fill(phrase: 'partners' | 'places' | 'visited' | 'relied' | 'taken' | 'agents'): Name[] {
    this.slot = this.#phrases[phrase] ??= [];
    return this.slot;
  }

  actTogether(): void {
    this.#phrases.joint = true;
  }

  /** Somebody comes to us: said of the next predicate and of whom the cause above names. */
  comeHere(): void {
    this.#phrases.local = true;
    if (this.#cause) this.#cause.local = true;
  }

  openCause(cue: Cue, start: number): void {
    this.#cause = null;
    this.#cause = this.open(cue, start);
  }

  open(cue: Cue, start: number, subjects = this.#subjects()): Frame {
    const { partners, places, visited, relied, taken, agents, joint, local } = this.#phrases;
    const cause = this.#cause?.objects.some((name) => subjects.includes(name)) ? this.#cause : null;
    const inherited = subjects.length > 0 && subjects !== this.context.subjects ? this.governor?.cause : null;
    const frame: Frame = {
      cue,
      start,
      subjects,
      objects: [],
      partners: partners ?? NONE,
      places: places ?? NONE,
      visited: visited ?? NONE,
      relied: relied ?? NONE,
      taken: taken ?? NONE,
      joint: joint === true || (agents !== undefined && agents.length > 1),
      local: local === true,
      cause: cause ?? inherited ?? null,
      isNegated: this.isNegated,
      isLed: this.lead.length > 0,
      after: null,
      acts: null,
    };
    if (cause) cause.acts ??= cue;
    this.frames.push(frame);
    this.#phrases = {};
    this.slot = frame.objects;
    return frame;
  }

  /** 甲新区乙园聚焦…: the place right before a park only says where the park is. */
  #isHost(place: Name): boolean {
    return isPlace(place) && this.lead.some(({ type, start }) => type === 'Platform' && start === place.end);
  }

  #subjects(): readonly Name[] {
    const { agents } = this.#phrases;
    if (agents && agents.length > 0) return doersOf(agents);
    if (this.#cause && this.#cause.objects.length > 0) {
      const doers = doersOf(this.#cause.objects);
      // 督促X落实Y is about X, what X does stays the plan's; 支持X医院建设Y is X's own.
      const isOwn = this.#cause.cue.reading === 'support';
      return isOwn
        ? doers.filter(({ entity }) => !GOVERNMENT.test(entity.name))
        : doers.filter(({ type }) => type !== 'Agency');
    }
    if (this.lead.some(isOrganisation)) {
      const doers = doersOf(this.lead).filter((name) => !this.#isHost(name));
      return doers.every(({ isSelf }) => isSelf) ? NONE : doers;
    }
    return this.lead.length > 0 || this.clause.opens ? NONE : this.context.subjects;
  }
}
