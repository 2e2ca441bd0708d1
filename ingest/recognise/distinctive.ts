import type { EntityType } from '#ontology';
import { fold } from './fold.ts';
import { scan } from './scan.ts';
import { hasProper } from './telling.ts';
import { HEADS } from './tables.ts';
import { KIND } from './vocabulary.ts';

const NAMED_BY_PLACE = new Set<EntityType>(['Policy', 'Project', 'TalentProgram', 'Event']);
const HEAD_WORDS = HEADS.flatMap(({ words }) => words).sort((a, b) => b.length - a.length);

/**
 * Whether a name means one thing wherever it is read: it holds a word that no lexicon lists, a place or an
 * organisation. Policies, programmes and contests need a place or an organisation, as 春苗计划 may be anyone's.
 */
export function isDistinctive(type: EntityType, name: string): boolean {
  if (/^[省市县区旗州盟局镇乡本](?!直)/.test(name)) return false;
  const folded = fold(name);
  const tokens = scan(folded, 0, folded.length);
  const placed = tokens.some(
    ({ bits }) =>
      bits & (KIND.region | KIND.area | KIND.university | KIND.institute | KIND.company | KIND.platform),
  );
  if (type === 'Agency') return placed || tokens.some(({ bits }) => bits & KIND.body);
  if (NAMED_BY_PLACE.has(type)) return placed;
  return placed || hasProper(tokens);
}

/** Whether a name ends on a head noun, as a name that is whole does. */
export const endsInHead = (name: string): boolean =>
  HEAD_WORDS.some((word) => name.length > word.length && name.endsWith(word));
