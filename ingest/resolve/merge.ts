import type { EntityType } from '#ontology';
import type { PlanText } from '../model.ts';
import { endsInHead } from '../recognise/index.ts';
import { agencyKey } from './agency-names.ts';
import { absorb, type Group } from './group.ts';
import { isOnePlace, knownName } from './known.ts';
import { companyName, isShortCompany, isShortPlatform } from './short-forms.ts';
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
  const known = knownName(group.type, form) ?? (group.type === 'Region' ? regionInFull(form) : undefined);
  if (!known || known.name === form) return;
  group.names.unshift(known.name);
  group.merges.push({ from: form, why: `short form of ${known.name}` });
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

/** Beyond this many names of a type in one plan, comparing all pairs would not stay linear. */
const MOST_COMPARED = 400;

const isPlace = (prefix: string): boolean => knownName('Region', prefix) !== undefined;

/** A short name joins a full one only where exactly one full name can be meant. */
function joinCompanies(groups: Group[]): Group[] {
  const companies = groups
    .filter(({ type }) => type === 'Company')
    .slice(0, MOST_COMPARED)
    .map((group) => ({ group, name: companyName(group.names[0]!, isPlace) }));
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

/** 星创中心 joins 星河技术创新中心 where the plan names no other that it could stand for. */
function joinPlatforms(groups: Group[]): Group[] {
  const platforms = groups.filter(({ type }) => type === 'Platform').slice(0, MOST_COMPARED);
  const gone = new Set<Group>();
  for (const short of platforms) {
    const name = short.names[0]!;
    if (name.length > LONGEST_SHORT) continue;
    const full = platforms.filter((other) => other !== short && isShortPlatform(name, other.names[0]!));
    if (full.length !== 1 || gone.has(full[0]!)) continue;
    absorb(full[0]!, short, `short form of ${full[0]!.names[0]!}`);
    gone.add(short);
  }
  return groups.filter((group) => !gone.has(group));
}

const LONGEST_SHORT = 7;

const LEVELS = ['县', '区', '市', '旗', '州', '镇', '乡'];
const PLACED = new Set<EntityType>(['Platform', 'ResearchInstitute', 'Event', 'Project', 'TalentProgram']);
const LONGEST_PLACE = 7;
/** 产业园 or 创新中心 after a place is too little to be recognised by. */
const LEAST_KEPT = 6;

/** 文成 is 文成县 and 数字农业科创园 is 柯城区数字农业科创园, where the plan writes both and only one can be meant. */
function joinPlaced(groups: Group[]): Group[] {
  const places = new Map<string, Group>();
  for (const group of groups) if (group.type === 'Region') places.set(group.names[0]!, group);
  const gone = new Set<Group>();
  for (const [name, short] of places) {
    if (name.length > 3) continue;
    const full = LEVELS.flatMap((level) => places.get(name + level) ?? []);
    if (full.length !== 1) continue;
    absorb(full[0]!, short, `short form of ${full[0]!.names[0]!}`);
    gone.add(short);
  }
  const prefixes = new Set<string>(['自治区', '全省', '全市', '省', '市', '县', '区']);
  for (const name of places.keys()) {
    prefixes.add(name);
    if (name.length > 2 && LEVELS.includes(name.slice(-1))) prefixes.add(name.slice(0, -1));
  }
  const bare = new Map<string, Group[]>();
  for (const group of groups) {
    const name = group.names[0]!;
    if (!PLACED.has(group.type)) continue;
    for (let at = 1; at <= LONGEST_PLACE && name.length - at >= LEAST_KEPT; at += 1) {
      if (!prefixes.has(name.slice(0, at))) continue;
      const key = `${group.type} ${name.slice(at)}`;
      bare.set(key, [...(bare.get(key) ?? []), group]);
    }
  }
  for (const group of groups) {
    const full = bare.get(`${group.type} ${group.names[0]!}`);
    if (full?.length !== 1 || full[0] === group || gone.has(full[0]!)) continue;
    absorb(full[0]!, group, `${full[0]!.names[0]!} without its place`);
    gone.add(group);
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
    for (const [index, a] of named.entries()) {
      for (let other = index + 1; other < named.length; other += 1) {
        const b = named[other]!;
        const why = slip(a.names[0]!, b.names[0]!);
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
  if (isHomophone(a, b)) return 'differs by one character of the same sound: a typing error';
  if (isCutShort(a, b, endsInHead) || isCutShort(b, a, endsInHead))
    return 'its last character is missing: a typing error';
  return null;
}

function rightFirst(a: Group, b: Group): [Group, Group] {
  const rank = (group: Group): number[] => [
    group.names[0]!.length,
    group.mentions.length,
    knownName(group.type, group.names[0]!) ? 1 : 0,
  ];
  const [left, right] = [rank(a), rank(b)];
  const difference = left.map((value, at) => value - right[at]!).find((value) => value !== 0) ?? 0;
  return difference >= 0 ? [a, b] : [b, a];
}
