import type { RelationType } from '#ontology';
import type { Reading } from './cue.ts';
import type { Context, Frame } from './frame.ts';
import { doersOf, type Name } from './names.ts';
import { isPlace, relationOf } from './readings.ts';
import type { Scene } from './scene.ts';
import { statePartners } from './state-partners.ts';
import { statePlaces } from './state-places.ts';

/** Somebody other than the plan itself does these; that he supports or attracts would have to be said. */
const OTHERS_DO: ReadonlySet<RelationType> = new Set([
  'BUILDS',
  'IMPLEMENTS',
  'FOCUSES_ON',
  'ORGANIZES',
  'ALIGNS_WITH',
]);

/** Readings that a verb behind its object does not have: 推进甲、乙联动. */
const NEVER_AFTER: ReadonlySet<Reading> = new Set(['align', 'join', 'focus', 'supervise', 'include']);

/** States everything that one frame says. */
export function stateFrame(frame: Frame, context: Context, scene: Scene): void {
  if (frame.isNegated) {
    scene.drop('it is taken back');
    for (const name of frame.objects) scene.ledger.waive(name);
    return;
  }
  if (frame.cue.role === 'cause') stateCause(frame, scene);
  else if (frame.cue.reading === 'include') stateParts(frame, scene);
  else if (frame.cue.reading !== 'locate') stateObjects(frame, context, scene);
  statePartners(frame, context, scene);
  statePlaces(frame, scene);
}

/** 支持X: X is supported whatever follows; 推动X: what follows decides. */
function stateCause(frame: Frame, scene: Scene): void {
  for (const object of frame.objects) {
    const type = relationOf(readingOf(frame, object), object.type);
    if (!type) continue;
    const subject = OTHERS_DO.has(type) ? frame.subjects[0] : undefined;
    scene.state(
      subject ?? null,
      type,
      object,
      scene.status(frame.cue.status ? frame.cue : (frame.after ?? frame.cue)),
      frame.cue.id,
    );
  }
}

/** 推动X升级 works on X, 推动X建设Y helps X, 推动X落户 and 推动X来区建设Y invite X. */
function readingOf({ cue, after, acts, local }: Frame, object: Name): Reading {
  if (cue.reading !== 'develop') return cue.reading;
  if (local || after?.reading === 'locate' || acts?.reading === 'locate') return 'attract';
  if (acts && doersOf([object]).length > 0) return 'support';
  return !after || NEVER_AFTER.has(after.reading) ? 'develop' : after.reading;
}

function stateObjects(frame: Frame, context: Context, scene: Scene): void {
  const { cue, subjects, objects, cause } = frame;
  const reading = readingOfVerb(frame);
  const status = scene.status(cue, subjects.length > 0 ? (cause?.cue ?? null) : null);
  const rule = cause ? `${cause.cue.id}+${cue.id}` : cue.id;
  const helpers =
    frame.partners.length > 0
      ? frame.partners
      : cue.together && subjects.length === 0
        ? context.partners
        : [];
  const paired = subjects.length > 1 && subjects.length === objects.length && scene.says('分别');
  if (subjects.length === 0) {
    const joined = objects.filter(({ type }) => relationOf(reading, type) === 'PARTNERS_WITH');
    if (joined.length > 0) context.partners = joined;
  }
  for (const [at, object] of objects.entries()) {
    const type = relationOf(reading === 'locate' ? 'develop' : reading, object.type);
    if (!type) continue;
    if (subjects.length === 0) scene.state(null, type, object, status, rule);
    else if (OTHERS_DO.has(type)) {
      for (const subject of paired ? [subjects[at]!] : subjects)
        scene.state(subject, type, object, status, rule);
    }
    if (type === 'BUILDS' && !cause && subjects.some(isPlace)) scene.state(null, type, object, status, rule);
    if (type === 'BUILDS' || (type === 'IMPLEMENTS' && (frame.joint || cue.together))) {
      for (const helper of doersOf(helpers)) scene.state(helper, type, object, status, rule);
    }
    if (reading === 'issue' && object.type === 'Policy') {
      scene.state(object, 'ISSUED_BY', subjects[0] ?? null, status, rule);
    }
    if (reading === 'build' && cue.id === 'build' && object.type === 'Platform') {
      for (const site of subjects.filter(isPlace)) scene.state(object, 'LOCATED_IN', site, status, rule);
    }
  }
}

/** 深化X建设 builds X; 与X签约Y builds Y, 签约Y alone invites Y. What one aligns with is said before its name. */
function readingOfVerb({ cue, after, partners, subjects }: Frame): Reading {
  if (cue.reading === 'partner') return partners.length > 0 || subjects.length > 1 ? 'build' : 'sign';
  if (cue.reading !== 'develop' && cue.reading !== 'deepen') return cue.reading;
  return !after || NEVER_AFTER.has(after.reading) ? cue.reading : after.reading;
}

/** 星河谷包括甲园、乙园. */
function stateParts(frame: Frame, scene: Scene): void {
  const whole = frame.subjects.find(({ type }) => type === 'Platform' || type === 'Zone');
  for (const part of frame.objects) {
    if (whole && (part.type === 'Platform' || part.type === 'Zone' || part.type === 'ResearchInstitute')) {
      scene.state(part, 'PART_OF', whole, scene.status(frame.cue), frame.cue.id);
    } else {
      const type = relationOf('develop', part.type);
      if (type) scene.state(null, type, part, scene.status(frame.cue), frame.cue.id);
    }
  }
}
