import type { Role } from '#ontology';
import type { Entity, Section } from '../model.ts';
import type { Ledger } from './ledger.ts';
import { evidenceSpan } from './scene.ts';
import type { Seen } from './ungoverned.ts';

/** Columns that name departments, persons or dates, not what is done. */
const OWNER_HEADING = /单位|科室|部门|处室|股室|领导|责任|牵头|配合|协同|时限|期限|时间|序号/;
const ANSWERED_FOR: ReadonlySet<string> = new Set([
  'Platform',
  'Project',
  'Policy',
  'TalentProgram',
  'Event',
]);
/** More departments than this answer for no one thing. */
const MOST_OWNERS = 40;

export const canBeAnsweredFor = ({ type }: Entity): boolean => ANSWERED_FOR.has(type);

export const isOwnerHeading = (heading: string): boolean => OWNER_HEADING.test(heading);

/** Finds the entity that is named at an offset. */
export type EntityAt = (offset: number) => Entity | undefined;

export function entityAt(entities: readonly Entity[]): EntityAt {
  const starts = new Map<number, Entity>();
  for (const entity of entities) {
    for (const mention of entity.mentions) if (!mention.within) starts.set(mention.start, entity);
  }
  return (offset) => starts.get(offset);
}

/** Departments after 牵头单位, 配合单位 … answer for the platforms, projects and policies of their section. */
export function stateOwners(
  section: Section,
  names: readonly Seen[],
  entityAtOffset: EntityAt,
  ledger: Ledger,
): void {
  for (const { start, role } of section.owners.slice(0, MOST_OWNERS)) {
    const owner = entityAtOffset(start);
    if (owner) stateOwner(owner, role, names, ledger);
  }
}

function stateOwner(source: Entity, role: Role, names: readonly Seen[], ledger: Ledger): void {
  for (const { name, passage } of names) {
    if (!canBeAnsweredFor(name.entity)) continue;
    const status = passage.tense === 'review' ? 'done' : 'planned';
    const evidence = evidenceSpan(passage.sentence, name);
    ledger.add(
      { type: 'RESPONSIBLE_FOR', status, source, target: name.entity, role, rule: 'owner', evidence },
      false,
    );
  }
}
