import type { Context, Frame } from './frame.ts';
import { canBeAnsweredFor } from './charges.ts';
import { relationOf } from './readings.ts';
import type { Scene } from './scene.ts';

/** 由X牵头, X、Y配合: who answers for what this sentence has named so far. */
export function stateDuties(frame: Frame, context: Context, scene: Scene): void {
  const role = frame.cue.id === 'assist' ? 'assist' : 'lead';
  const status = scene.status(frame.cue);
  const charges = [...context.charges, ...frame.objects];
  if (frame.cue.id === 'head') {
    for (const head of frame.subjects.filter(({ type }) => type !== 'Agency')) {
      for (const object of frame.objects.filter(({ entity }) => canBeAnsweredFor(entity))) {
        const type = relationOf('build', object.type);
        if (type) scene.state(head, type, object, status, frame.cue.id);
      }
    }
  }
  // 农商银行配合: the plan asks its help, no more.
  if (role === 'assist') for (const name of frame.subjects) scene.ledger.waive(name);
  for (const agency of frame.subjects.filter(({ type }) => type === 'Agency')) {
    for (const charge of charges) scene.state(agency, 'RESPONSIBLE_FOR', charge, status, frame.cue.id, role);
  }
}
