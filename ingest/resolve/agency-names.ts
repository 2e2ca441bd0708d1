import { agencies } from '../lexicon/index.ts';
import type { PlanText } from '../model.ts';

let fullForms: ReadonlyMap<string, string> | undefined;

function fullForm(department: string): string {
  fullForms ??= new Map(
    agencies().flatMap(({ name, full, kind }) =>
      kind === 'department' && full !== '' ? [[name, full] as const] : [],
    ),
  );
  return fullForms.get(department) ?? department;
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/(?:市)$/, '市'],
  [/(?:区)$/, '区'],
  [/(?:县)$/, '县'],
  [/(?:旗)$/, '旗'],
  [/(?:州|盟)$/, '州'],
  [/(?:省)$/, '省'],
];

/**
 * What two forms of a body's name have in common within one plan: 云溪区科技局, 区科技局 and 云溪区科学技术局
 * are the plan's own bureau; a 市科技局 in a district's plan is another.
 */
export function agencyKey(name: string, plan: PlanText): string {
  const key = keyOf(name, plan);
  const own = plan.agency ? keyOf(plan.agency.name, plan) : key;
  // 区科技创新局 of a plan of 云溪区科技创新发展局.
  const [one, other] = [key, own].map((form) => form.replace('科学技术', '科技'));
  const isShort =
    key !== own &&
    key.startsWith('@科') &&
    own.startsWith('@科') &&
    key.endsWith('局') &&
    isWithin(one!, other!);
  return isShort ? own : key;
}

/** Whether a form leaves out characters of another, and changes none. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function keyOf(name: string, plan: PlanText): string {
  const own = plan.region?.name ?? ownRegion(plan);
  let rest = name.replace(/^局(?=.{3})/, '');
  if (own) {
    const level = LEVELS.find(([ending]) => ending.test(own))?.[1];
    const city = /^.+?市(?=.+区$)/.exec(own)?.[0];
    const inner = city ? own.slice(city.length) : own;
    for (const prefix of [own, inner]) {
      if (prefix !== '' && rest.startsWith(prefix) && rest.length > prefix.length + 1)
        return `@${fullForm(rest.slice(prefix.length))}`;
    }
    if (city === undefined && rest.endsWith('局') && rest.includes(inner)) {
      const tail = rest.slice(rest.indexOf(inner) + inner.length);
      if (tail !== '' && /市$/.test(rest.slice(0, rest.indexOf(inner)))) return `@${fullForm(tail)}`;
    }
    if (level && rest.startsWith(level) && rest.length > 2) return `@${fullForm(rest.slice(1))}`;
  } else if (/^[市区县旗州]/.test(rest)) rest = `${rest[0]!}:${fullForm(rest.slice(1))}`;
  return rest;
}

/** The place in the bureau's own name where the plan names none beside it: XX市 in XX市科技局. */
const ownRegion = ({ agency }: PlanText): string | null =>
  /^(.{1,12}?[市区县旗州])(?=.{2,}[局委])/.exec(agency?.name ?? '')?.[1] ?? null;
