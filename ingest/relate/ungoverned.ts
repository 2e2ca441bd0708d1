import type { Entity } from '../model.ts';
import type { Ledger } from './ledger.ts';
import type { Name } from './names.ts';
import type { Seen } from './passage.ts';
import { ungovernedRelation } from './readings.ts';
import { evidenceSpan } from './scene.ts';
import { saidBy, statusOf } from './status.ts';
import { NO_CUE } from './cues/index.ts';

/** 市微生物研究所 is the jurisdiction's own, not a partner. */
const LOCAL_INSTITUTE = /^(?:[Xx×某]{0,2}[市县区州旗盟])/;

/**
 * What a plan names it works on: an entity that no predicate has joined with the plan gets the relation that
 * its type has by default, unless somebody else builds it, carries it out or focuses on it.
 */
export function stateUngoverned(
  text: string,
  seen: readonly Seen[],
  self: Entity | null,
  ledger: Ledger,
): void {
  if (!self) return;
  const done = new Set<string>();
  for (const { name, passage } of seen) {
    const { entity, type } = name;
    if (name.isSelf || done.has(entity.id) || ledger.isWaived(name)) continue;
    done.add(entity.id);
    if (ledger.isOwn(entity)) continue;
    const relation =
      LOCAL_INSTITUTE.test(entity.name) && type === 'ResearchInstitute'
        ? 'SUPPORTS'
        : ungovernedRelation(type, passage.tense);
    if (!relation || isSpokenFor(name, ledger)) {
      ledger.drop(name, 'named, but nothing joins it with the plan itself');
      continue;
    }
    const around = evidenceSpan(passage, name);
    const status = statusOf(saidBy(text.slice(around.start, around.end), passage.tense), NO_CUE, null);
    const evidence = evidenceSpan(passage.sentence, name);
    ledger.add({ type: relation, status, source: self, target: entity, rule: 'named', evidence }, true);
  }
}

function isSpokenFor(name: Name, ledger: Ledger): boolean {
  const { entity, type } = name;
  if (type === 'University') return false;
  if (ledger.isOthers(entity)) return type !== 'Company';
  return (type === 'Platform' || type === 'Company') && ledger.isPartner(entity);
}
