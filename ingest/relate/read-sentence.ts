import type { Entity } from '../model.ts';
import { clausesOf } from './clauses.ts';
import { NO_CUE } from './cues/index.ts';
import type { Context, Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import { stateHosts } from './hosts.ts';
import type { Ledger } from './ledger.ts';
import { remember } from './memory.ts';
import type { Name } from './names.ts';
import type { Passage } from './passage.ts';
import { Scene } from './scene.ts';
import { stateFrame } from './state-frame.ts';
import { AS_A_PART, isPlace } from './places.ts';
import { relationOf } from './readings.ts';

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
  if (passage.sentence.cells) {
    if (context.row !== passage.sentence) context.rowTopic = topicOf(names);
    context.row = passage.sentence;
  } else context.rowTopic = null;
  for (const clause of clausesOf(text, passage, names)) {
    const scene = new Scene(text, clause, passage.sentence, passage.tense, self, ledger);
    const read = framesOf(text, clause, context);
    const { frames, lead, overseers } = read;
    for (const agency of overseers) scene.state(agency, 'SUPERVISES', null, scene.status(NO_CUE), 'over');
    for (const frame of frames) stateFrame(frame, context, scene);
    stateLead(lead, frames, scene);
    stateParthood(text, lead, scene);
    stateHosts(text, clause, scene);
    remember(text, clause, read, context, scene);
  }
}

/** A heading that names one park, and nothing else, makes it the topic of what follows. */
function topicOf(names: readonly Name[]): Name | null {
  const [only] = names;
  return only && names.length === 1 && only.type !== 'Region' && !only.isSelf && isPlace(only) ? only : null;
}

/** 甲园是乙走廊的重要节点. */
function stateParthood(text: string, lead: readonly Name[], scene: Scene): void {
  const [part, whole] = lead;
  if (!part || !whole || !isPlace(whole) || part.type === 'Region' || !isPlace(part)) return;
  if (!/^(?:是|为|作为)$/.test(text.slice(part.end, whole.start)) || !AS_A_PART.test(scene.behind(whole)))
    return;
  scene.state(part, 'PART_OF', whole, scene.status(NO_CUE), 'part');
}

/** 甲园建设有序推进, 甲大学、乙园等加快建设: what stands behind the names of what is being built. */
const GOES_ON =
  /^等?(?:项目)?(?:(?:加快|加速|有序|全面|顺利)(?:推进)?建设|(?:建设|创建)(?:加快|加速|稳步|有序|全面|扎实|顺利|深入))/;

/** X揭牌, X落地: the names before a verb without objects are what it speaks of. */
function stateLead(lead: readonly Name[], frames: readonly Frame[], scene: Scene): void {
  const [first] = frames;
  if (!first || first.objects.length > 0 || first.partners.length > 0 || first.cue.role !== 'verb') return;
  const last = lead.at(-1);
  const goesOn = last !== undefined && GOES_ON.test(scene.behind(last));
  if (first.cue.id !== 'open' && first.cue.id !== 'settle' && !goesOn) return;
  for (const name of lead) {
    const type = relationOf(goesOn ? 'build' : first.cue.reading, name.type);
    if (type) scene.state(null, type, name, scene.status(first.cue), first.cue.id);
  }
}
