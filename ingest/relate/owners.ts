import type { Role } from '#ontology';
import type { Entity, Section } from '../model.ts';
import type { Ledger } from './ledger.ts';
import { fits } from './readings.ts';
import type { Seen } from './ungoverned.ts';

/** Columns that name departments, persons or dates, not what is done. */
const OWNER_HEADING = /单位|科室|部门|处室|股室|领导|责任|牵头|配合|协同|时限|期限|时间|序号/;

export const isOwnerHeading = (heading: string): boolean => OWNER_HEADING.test(heading);

/** Departments after 牵头单位, 配合单位 … answer for the platforms, projects and policies of their section. */
export function stateOwners(
  section: Section,
  names: readonly Seen[],
  entities: readonly Entity[],
  ledger: Ledger,
): void {
  if (section.owners.length === 0) return;
  const owners = section.owners.flatMap(({ start, end, role }) => {
    const owner = entities.find(({ mentions }) =>
      mentions.some((m) => m.start < end && start < m.end && !m.within),
    );
    return owner ? [{ owner, role }] : [];
  });
  for (const { owner, role } of owners) stateOne(owner, role, names, ledger);
}

function stateOne(owner: Entity, role: Role, names: readonly Seen[], ledger: Ledger): void {
  for (const { name, passage } of names) {
    const { entity } = name;
    if (!['Platform', 'Project', 'Policy', 'TalentProgram', 'Event'].includes(entity.type)) continue;
    if (!fits('RESPONSIBLE_FOR', owner.type, entity.type)) continue;
    ledger.add(
      {
        type: 'RESPONSIBLE_FOR',
        status: 'planned',
        source: owner,
        target: entity,
        role,
        rule: 'owner',
        sentence: passage.sentence,
      },
      false,
    );
  }
}
