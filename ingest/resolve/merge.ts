import type { EntityType } from '#ontology';
import type { PlanText } from '../model.ts';
import { endsInHead } from '../recognise/index.ts';
import { agencyKey } from './agency-names.ts';
import { absorb, MOST_COMPARED, type Group } from './group.ts';
import { isOnePlace, knownName } from './known.ts';
import { joinPlaced, joinPlatforms } from './platform-forms.ts';
import { companyName, isShortCompany } from './short-forms.ts';
import { isPlaceholder } from './scope.ts';
import { isCutShort, isHomophone } from './typing-errors.ts';

/** Joins groups whose names are forms of one another; every join says why. */
export function joinForms(groups: Group[], plan: PlanText): Group[] {
  for (const group of groups) nameInFull(group);
  return [
    joinEqual,
    joinTypes,
    joinAgencies(plan),
    joinCompanies,
    joinPlaced,
    joinPlatforms,
    joinSlips,
  ].reduce((left, join) => join(left), groups);
}

/** Puts the full name that lexicons give for a short form first. */
function nameInFull(group: Group): void {
  const form = group.names[0]!;
  const known = knownName(group.type, form);
  const { name } = known ?? (group.type === 'Region' ? regionInFull(form) : undefined) ?? { name: form };
  group.known = name === form ? known : knownName(group.type, name);
  if (name === form) return;
  group.names.unshift(name);
  group.merges.push({ from: form, why: `short form of ${name}` });
}

/** 上海嘉定区 is 嘉定区 after the name of what holds it. */
function regionInFull(form: string): { name: string } | undefined {
  for (let at = 2; at < form.length - 1; at += 1) {
    const holder = knownName('Region', form.slice(0, at));
    const held = holder && knownName('Region', form.slice(at));
    if (held && held.name !== holder.name)
      return { name: isOnePlace(held.name) ? held.name : `${holder.name}${held.name}` };
  }
  return undefined;
}

/** Groups by a key; those of one key become one, the first in the text leading. */
function joinBy(
  groups: Group[],
  keyOf: (group: Group) => string | null,
  why: (group: Group) => string,
): Group[] {
  const byKey = new Map<string, Group>();
  const kept: Group[] = [];
  for (const group of groups) {
    const key = keyOf(group);
    const first = key === null ? undefined : byKey.get(key);
    if (first) absorb(first, group, why(first));
    else {
      kept.push(group);
      if (key !== null) byKey.set(key, group);
    }
  }
  return kept;
}

const joinEqual = (groups: Group[]): Group[] =>
  joinBy(
    groups,
    ({ type, names }) => `${type} ${names[0]!}`,
    ({ names }) => `the same full name, ${names[0]!}`,
  );

/** One name is one thing within a plan: the type that it most often has is its type. */
function joinTypes(groups: Group[]): Group[] {
  const best = new Map<string, Group>();
  for (const group of groups) {
    const other = best.get(group.names[0]!);
    if (!other || group.mentions.length > other.mentions.length) best.set(group.names[0]!, group);
  }
  return groups.filter((group) => {
    const lead = best.get(group.names[0]!)!;
    if (lead === group) return true;
    const mentions = group.mentions.map((mention) => ({ ...mention, type: lead.type }));
    absorb(lead, { ...group, mentions }, `one name in one plan; read as ${group.type} elsewhere`);
    return false;
  });
}

const joinAgencies =
  (plan: PlanText) =>
  (groups: Group[]): Group[] => {
    const joined = joinBy(
      groups,
      (group) => (group.type === 'Agency' ? agencyKey(group.names[0]!, plan) : null),
      () => 'the same body of the plan’s own level',
    );
    for (const { type, names } of joined) if (type === 'Agency') names.sort((a, b) => b.length - a.length);
    return joined;
  };

/** A short name joins a full one only where exactly one full name can be meant. */
function joinCompanies(groups: Group[]): Group[] {
  const companies = groups
    .filter(({ type }) => type === 'Company')
    .slice(0, MOST_COMPARED)
    .map((group) => ({ group, name: companyName(group.names[0]!) }));
  const gone = new Set<Group>();
  for (const { group: short, name } of companies) {
    if (name.full.length > 8) continue;
    const full = companies.filter(
      (other) => isShortCompany(name.full, other.name) && other.group !== short && !gone.has(other.group),
    );
    if (full.length !== 1) continue;
    absorb(full[0]!.group, short, `short form of ${full[0]!.name.full}`);
    gone.add(short);
  }
  return groups.filter((group) => !gone.has(group));
}

const SLIP_TYPES = new Set<EntityType>([
  'Platform',
  'ResearchInstitute',
  'University',
  'TalentProgram',
  'Project',
  'Policy',
  'Company',
  'Event',
]);

/** Typing errors within a plan; the more frequent spelling is the right one, of equals the known, then the longer. */
function joinSlips(groups: Group[]): Group[] {
  const gone = new Set<Group>();
  for (const type of SLIP_TYPES) {
    const named = groups
      .filter((group) => group.type === type && !isPlaceholder(group.names[0]!))
      .slice(0, MOST_COMPARED);
    const names = named.map((group) => group.names[0]!);
    for (const [index, a] of named.entries()) {
      for (let other = index + 1; other < named.length; other += 1) {
        const b = named[other]!;
        const why = slip(names[index]!, names[other]!);
        if (!why || gone.has(a) || gone.has(b)) continue;
        const [right, wrong] = rightFirst(a, b);
        absorb(right, wrong, why);
        gone.add(wrong);
      }
    }
  }
  return groups.filter((group) => !gone.has(group));
}

function slip(a: string, b: string): string | null {
  if (Math.abs(a.length - b.length) > 1) return null;
  // Names that differ by one character begin alike or, if as long, end alike; this decides nearly every pair.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) {
    if (a.length !== b.length || a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return null;
  }
  if (isHomophone(a, b)) return 'differs by one character of the same sound: a typing error';
  if (isCutShort(a, b, endsInHead) || isCutShort(b, a, endsInHead))
    return 'its last character is missing: a typing error';
  return null;
}

function rightFirst(a: Group, b: Group): [Group, Group] {
  const rank = (group: Group): number[] => [
    group.names[0]!.length,
    group.mentions.length,
    group.known ? 1 : 0,
  ];
  const [left, right] = [rank(a), rank(b)];
  const difference = left.map((value, at) => value - right[at]!).find((value) => value !== 0) ?? 0;
  return difference >= 0 ? [a, b] : [b, a];
}
