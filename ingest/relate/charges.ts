import type { Role } from '#ontology';
import type { Entity } from '../model.ts';

const ANSWERED_FOR: ReadonlySet<string> = new Set([
  'Platform',
  'Project',
  'Policy',
  'TalentProgram',
  'Event',
]);

/** Whether a department can answer for it. */
export const canBeAnsweredFor = ({ type }: Entity): boolean => ANSWERED_FOR.has(type);

/** Columns of a table that name departments, persons or dates, not what is done. */
const ASIDE = /单位|科室|部门|处室|股室|领导|责任|牵头|配合|协同|时限|期限|时间|序号/;
const ASSISTS = /配合|协同|协作|协助|协办|参与/;
const LEADS = /单位|科室|部门|处室|股室|责任|牵头/;
const NAMES_PERSONS = /领导|责任人|时限|期限/;

export const isAsideHeading = (heading: string): boolean => ASIDE.test(heading);

/** What the departments of a column do for the row: 责任科室 lead, 配合单位 assist; null where it names none. */
export function roleOfHeading(heading: string): Role | null {
  if (ASSISTS.test(heading)) return 'assist';
  return LEADS.test(heading) && !NAMES_PERSONS.test(heading) ? 'lead' : null;
}
