import type { Entity, Mention, PlanText, Span } from '../model.ts';
import type { Resolved } from '../resolve/index.ts';
import { isZone } from './places.ts';
import type { ReadType } from './readings.ts';

/** A name as it stands in the text, with the entity it means. */
export interface Name extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly type: ReadType;
  /** The plan's own agency or region: as a subject it is the plan itself. */
  readonly isSelf: boolean;
}

/**
 * The names of a plan in the order of its text, without those inside longer ones, and without those that only
 * say who answers for a section.
 */
export function namesOf(plan: PlanText, { entities, agencyId, regionId }: Resolved): Name[] {
  const owners = plan.sections.flatMap((section) => section.owners).sort((a, b) => a.start - b.start);
  const all: Name[] = [];
  for (const entity of entities) {
    const type = entity.type === 'Region' && isZone(entity.name) ? 'Zone' : entity.type;
    const isSelf = entity.id === agencyId || entity.id === regionId;
    for (const mention of entity.mentions) {
      const { start, end, within } = mention;
      if (within === undefined) all.push({ start, end, entity, mention, type, isSelf });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const names: Name[] = [];
  let owner = 0;
  let end = -1;
  for (const name of all) {
    while (owner < owners.length && owners[owner]!.end <= name.start) owner += 1;
    const isOwner = owner < owners.length && owners[owner]!.start < name.end;
    if (isOwner || name.start < end) continue;
    names.push(name);
    end = name.end;
  }
  return names;
}

const DOERS: ReadonlySet<ReadType> = new Set([
  'Company',
  'University',
  'ResearchInstitute',
  'Platform',
  'Region',
  'Zone',
  'Agency',
]);

/** Whether the name is of an organisation or a region: it can act. */
export const isOrganisation = ({ type }: Name): boolean => DOERS.has(type);

/** Those of the names that can do something: organisations and regions, each once. */
export const doersOf = (names: readonly Name[]): readonly Name[] => distinct(names.filter(isOrganisation));

/** Each entity once, in order. */
export function distinct(names: readonly Name[]): readonly Name[] {
  if (names.length < 2) return names;
  const seen = new Set<string>();
  return names.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}
