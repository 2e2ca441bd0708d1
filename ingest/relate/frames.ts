import type { Clause, CueUnit, Unit } from './clauses.ts';
import type { Cue } from './cue.ts';
import { NO_CUE } from './cues/index.ts';
import type { Context, Frame } from './frame.ts';
import { FrameBuilder } from './frame-builder.ts';
import { isOwnerOf } from './hosts.ts';
import { counted, meant, pronoun } from './look-back.ts';
import { isOrganisation, type Name } from './names.ts';
import { isPlace } from './places.ts';
import { takeVerb } from './take-verb.ts';

export interface ClauseFrames {
  readonly frames: readonly Frame[];
  /** The names before the first cue. */
  readonly lead: readonly Name[];
  /** Agencies that stand over the plan. */
  readonly overseers: readonly Name[];
}

/** 在县委、县政府的坚强领导下, 按照市委部署. */
const OWN_AUTHORITY = /^(?:[省市县区州旗]|自治区)(?:委|政府|人民政府|党组)$/;

/** 的统一 may stand between an agency and 领导下. */
const FARTHEST_OVERSEER = 3;

/** Reads one clause from left to right: what governs which names, and who acts. */
export function framesOf(text: string, clause: Clause, context: Context): ClauseFrames {
  return new ClauseReader(text, clause, context).read();
}

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
        takeVerb(this.#text, builder, unit, at);
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
    // 通过省科技厅备案: what is put on record stands under nobody.
    if (this.#text.slice(last.start - 2, last.start) === '通过') return;
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
}
