import type { PlanText, Relation, Trace } from '../model.ts';
import type { Resolved } from '../resolve/index.ts';
import { newContext } from './frame.ts';
import { Ledger } from './ledger.ts';
import { namesOf } from './names.ts';
import { entityAt, hasNoOwnOwner, ownersOfRow, stateBuilders, stateOwners } from './owners.ts';
import { passagesOf, type Seen } from './passage.ts';
import { readPassage } from './read-sentence.ts';
import { stateUngoverned } from './ungoverned.ts';

/**
 * Reads the relations that the sentences of a plan state between its entities, clause by clause: cues say who
 * does what, the type of the object decides between readings, and where nobody is named the plan itself acts.
 * Each relation stands once for its type, status, ends and role, with every sentence that says so. Linear in the
 * length of the text.
 */
export function relate(text: string, plan: PlanText, resolved: Resolved, trace?: Trace): Relation[] {
  const self = resolved.entities.find(({ id }) => id === (resolved.agencyId ?? resolved.regionId)) ?? null;
  const ledger = new Ledger(text, trace);
  const names = namesOf(plan, resolved);
  const entityAtOffset = entityAt(resolved.entities);
  const seen: Seen[] = [];
  let next = 0;
  for (const section of plan.sections) {
    const context = newContext();
    const first = seen.length;
    for (const sentence of section.sentences) {
      if (sentence.kind === 'boilerplate') continue;
      const before = seen.length;
      for (const passage of passagesOf(sentence)) {
        while (next < names.length && names[next]!.start < passage.start) next += 1;
        const from = next;
        while (next < names.length && names[next]!.end <= passage.end) next += 1;
        if (next === from) continue;
        const inside = names.slice(from, next);
        readPassage(text, passage, inside, self, context, ledger);
        for (const name of inside) seen.push({ name, passage });
      }
      if (sentence.cells && seen.length > before) {
        const named = seen.slice(before);
        stateOwners(ownersOfRow(text, sentence), named, entityAtOffset, ledger);
        stateBuilders(sentence, named, entityAtOffset, text, ledger);
      }
    }
    const unowned = section.owners.length > 0 ? seen.slice(first).filter(hasNoOwnOwner) : [];
    if (unowned.length > 0) stateOwners(section.owners, unowned, entityAtOffset, ledger);
  }
  stateUngoverned(text, seen, self, ledger);
  return ledger.relations();
}
