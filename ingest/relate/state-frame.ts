import { stateCause } from './state-cause.ts';
import { stateDuties } from './state-duties.ts';
import { stateObjects, stateParts } from './state-objects.ts';
import { statePartners } from './state-partners.ts';
import { statePlaces } from './state-places.ts';
import type { Context, Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/** States everything that one frame says. */
export function stateFrame(frame: Frame, context: Context, scene: Scene): void {
  if (frame.isNegated) {
    scene.drop('it is taken back');
    for (const name of frame.objects) scene.ledger.waive(name);
    return;
  }
  if (frame.cue.role === 'cause') stateCause(frame, scene);
  else if (frame.cue.reading === 'include') stateParts(frame, context, scene);
  else if (frame.cue.reading === 'charge') stateDuties(frame, context, scene);
  else if (frame.cue.reading !== 'locate') stateObjects(frame, context, scene);
  statePartners(frame, context, scene);
  statePlaces(frame, scene);
}
