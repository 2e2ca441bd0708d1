import type { EntityType } from '#ontology';
import { absorb, MOST_COMPARED, type Group } from './group.ts';
import { isShortPlatform } from './short-forms.ts';

/** 星创中心 joins 星河技术创新中心 where the plan names no other that it could stand for. */
export function joinPlatforms(groups: Group[]): Group[] {
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
export function joinPlaced(groups: Group[]): Group[] {
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
