import type { Clause } from './clauses.ts';
import type { Context, Frame } from './frame.ts';
import type { ClauseFrames } from './frames.ts';
import { isOrganisation, type Name } from './names.ts';
import { canBeAnsweredFor } from './charges.ts';
import { isPlace } from './places.ts';
import type { Scene } from './scene.ts';

/** How far back 其 and 落户科技城 may point, in names. */
const MOST_REMEMBERED = 12;

/** Keeps for the next clause who acts, whom we encourage, and what has been named. */
export function remember(
  text: string,
  clause: Clause,
  { frames, lead }: ClauseFrames,
  context: Context,
  scene: Scene,
): void {
  const acting = frames.find(
    ({ subjects, objects, cause }) =>
      subjects.length > 0 && !cause && (objects.length > 0 || subjects.every(isPlace)),
  );
  // 甲城，是乙中心的一极，聚焦丙产业: what is said to be something goes on acting.
  const goesOn = !clause.opens && frames.length === 0 && text.startsWith('是', clause.start);
  if (!goesOn && (lead.length > 0 || clause.opens)) {
    // 甲中心以攻克难题为使命，聚焦乙产业: without a verb of its own the clause still says who acts.
    context.subjects = acting?.subjects ?? (frames.length === 0 && isActor(lead, clause) ? lead : NOBODY);
  }
  const [only, ...more] = frames;
  const isLeading = only?.cue.id === 'head' && more.length === 0 && only.objects.length === 0;
  context.leader = isLeading ? only : null;
  // 由甲公司牵头，联合乙大学组建…: who leads goes on.
  if (isLeading) context.subjects = only.subjects;
  const went = context.encouraged;
  context.encouraged = frames.find(({ cue }) => cue.role === 'cause' && cue.favours) ?? null;
  if (went && !clause.opens && lead.length === 0) goOn(went, frames, scene);
  for (const unit of clause.units) {
    if (unit.kind !== 'name') continue;
    const { name } = unit;
    if (name.type !== 'Region' && isPlace(name)) keep(context.places, name);
    if (isOrganisation(name)) keep(context.named, name);
    if (canBeAnsweredFor(name.entity)) keep(context.charges, name);
  }
}

const NOBODY: readonly Name[] = [];

const isActor = (lead: readonly Name[], { start }: Clause): boolean =>
  lead.length === 1 && BUILDERS.has(lead[0]!.type) && lead[0]!.start === start;

function keep(names: Name[], name: Name): void {
  names.push(name);
  if (names.length > MOST_REMEMBERED) names.shift();
}

/** 鼓励X发挥优势，组建Y: those encouraged in the clause before may be the ones who build. */
function goOn(encouraged: Frame, frames: readonly Frame[], scene: Scene): void {
  const [first] = frames;
  if (first?.cue.role !== 'verb' || first.cue.reading !== 'build' || first.subjects.length > 0) return;
  const status = scene.status(first.cue, encouraged.cue);
  const rule = `${encouraged.cue.id}+${first.cue.id}`;
  const builders = encouraged.objects.filter(({ type }) => BUILDERS.has(type));
  for (const object of first.objects.filter(({ type }) => BUILT.has(type))) {
    for (const builder of builders) scene.state(builder, 'BUILDS', object, status, rule);
  }
}

const BUILDERS: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'Platform']);
const BUILT: ReadonlySet<Name['type']> = new Set(['Platform', 'ResearchInstitute']);
