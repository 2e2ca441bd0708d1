import type { Entity, Sentence, Span, Tense } from '../model.ts';
import { clausesOf, type Clause, type Unit } from './clauses.ts';
import { NO_CUE } from './cues/index.ts';
import type { Context, Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import { stateHosts } from './hosts.ts';
import type { Ledger } from './ledger.ts';
import { doersOf, type Name } from './names.ts';
import { canBeAnsweredFor, isOwnerHeading } from './owners.ts';
import { Scene } from './scene.ts';
import { stateFrame } from './state-frame.ts';
import { isPlace, relationOf } from './readings.ts';

/** A stretch that is read by itself: a sentence of prose, or one cell of a row. */
export interface Passage extends Span {
  readonly sentence: Sentence;
  readonly tense: Tense;
}

/** A row is read cell by cell, without those that name departments and dates. */
export function passagesOf(sentence: Sentence): Passage[] {
  if (!sentence.cells) return [{ start: sentence.start, end: sentence.end, sentence, tense: sentence.tense }];
  return sentence.cells
    .filter(({ heading }) => !isOwnerHeading(heading))
    .map(({ start, end, tense }) => ({ start, end, sentence, tense: tense ?? sentence.tense }));
}

/** States what a passage says; `names` are those inside it. */
export function readPassage(
  text: string,
  passage: Passage,
  names: readonly Name[],
  self: Entity | null,
  context: Context,
  ledger: Ledger,
): void {
  context.named = [];
  context.charges = [];
  if (context.topic === null && passage.sentence.kind === 'heading') context.topic = topicOf(names);
  for (const clause of clausesOf(text, passage, names)) {
    const scene = new Scene(text, clause, passage.sentence, passage.tense, self, ledger);
    const { frames, lead, overseers } = framesOf(text, clause, context);
    for (const agency of overseers) scene.state(agency, 'SUPERVISES', null, scene.status(NO_CUE), 'over');
    for (const frame of frames) stateFrame(frame, context, scene);
    stateLead(lead, frames, scene);
    stateHosts(text, clause, scene);
    remember(clause, frames, lead, context, scene);
  }
}

/** A heading that names one park, and nothing else, makes it the topic of what follows. */
function topicOf(names: readonly Name[]): Name | null {
  const [only] = names;
  return only && names.length === 1 && only.type !== 'Region' && !only.isSelf && isPlace(only) ? only : null;
}

/** How far back 其 and 落户科技城 may point, in names. */
const MOST_REMEMBERED = 12;
const namedCharge = (unit: Unit): Name[] =>
  unit.kind === 'name' && canBeAnsweredFor(unit.name.entity) ? [unit.name] : [];
const namedDoer = (unit: Unit): Name[] => (unit.kind === 'name' ? doersOf([unit.name]) : []);

/** X揭牌, X落地: the names before a verb without objects are what it speaks of. */
function stateLead(lead: readonly Name[], frames: readonly Frame[], scene: Scene): void {
  const [first] = frames;
  if (!first || first.objects.length > 0 || first.partners.length > 0 || first.cue.role !== 'verb') return;
  if (first.cue.id !== 'open' && first.cue.id !== 'settle') return;
  for (const name of lead) {
    const type = relationOf(first.cue.reading, name.type);
    if (type) scene.state(null, type, name, scene.status(first.cue), first.cue.id);
  }
}

/** Keeps for the next clause who acts, whom we encourage, and who has been named. */
function remember(
  clause: Clause,
  frames: readonly Frame[],
  lead: readonly Name[],
  context: Context,
  scene: Scene,
): void {
  const acting = frames.find(
    ({ subjects, objects, cause }) =>
      subjects.length > 0 && !cause && (objects.length > 0 || subjects.every(isPlace)),
  );
  if (lead.length > 0 || clause.opens) context.subjects = acting?.subjects ?? [];
  const encouraging = frames.find(({ cue }) => cue.role === 'cause' && cue.favours);
  const went = context.encouraged;
  context.encouraged = encouraging ?? null;
  if (went && !clause.opens && lead.length === 0) goOn(went, frames, scene);
  for (const unit of clause.units) {
    if (unit.kind === 'name' && unit.name.type !== 'Region' && isPlace(unit.name))
      context.places.push(unit.name);
  }
  context.named = [...context.named, ...clause.units.flatMap(namedDoer)].slice(-MOST_REMEMBERED);
  context.charges = [...context.charges, ...clause.units.flatMap(namedCharge)].slice(-MOST_REMEMBERED);
  context.places = context.places.slice(-MOST_REMEMBERED);
}

/** 鼓励X发挥优势，组建Y: those encouraged in the clause before may be the ones who build. */
function goOn(encouraged: Frame, frames: readonly Frame[], scene: Scene): void {
  const [first] = frames;
  if (first?.cue.role !== 'verb' || first.cue.reading !== 'build' || first.subjects.length > 0) return;
  const builders = encouraged.objects.filter(
    ({ type }) => type === 'Company' || type === 'University' || type === 'Platform',
  );
  for (const object of first.objects.filter(
    ({ type }) => type === 'Platform' || type === 'ResearchInstitute',
  )) {
    for (const builder of builders) {
      scene.state(
        builder,
        'BUILDS',
        object,
        scene.status(first.cue, encouraged.cue),
        `${encouraged.cue.id}+${first.cue.id}`,
      );
    }
  }
}
