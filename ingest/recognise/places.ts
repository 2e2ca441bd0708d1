import { divisions } from '../lexicon/index.ts';
import type { PlanText } from '../model.ts';
import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { List } from './list.ts';
import { isEveryday } from './telling.ts';

/** Short names of the places around a plan's jurisdiction, which its readers know without 区 or 县. */
export type Vicinity = ReadonlySet<string>;

const LEVEL = /(?:自治县|自治旗|市|区|县|旗)$/;
let childrenOf: ReadonlyMap<string, readonly string[]> | undefined;
let parentOf: ReadonlyMap<string, readonly string[]> | undefined;

/** What lies in the plan's jurisdiction, or beside it in the same city. */
export function vicinityOf(plan: PlanText): Vicinity {
  const name = plan.region?.name;
  if (!name) return new Set();
  if (!childrenOf || !parentOf) [childrenOf, parentOf] = tables();
  const parents = parentOf.get(name) ?? [];
  const beside = parents.length === 1 ? (childrenOf.get(parents[0]!) ?? []) : [];
  const around = [...(childrenOf.get(name) ?? []), ...beside];
  return new Set(around.map((place) => place.replace(LEVEL, '')).filter((place) => place.length >= 2));
}

function tables(): [Map<string, string[]>, Map<string, readonly string[]>] {
  const children = new Map<string, string[]>();
  const parents = new Map<string, readonly string[]>();
  for (const { name, parent } of divisions()) {
    parents.set(name, parent);
    for (const holder of parent) children.set(holder, [...(children.get(holder) ?? []), name]);
  }
  return [children, parents];
}

const SPREADING = new Set(['覆盖', '辐射', '贯穿', '分布在', '涵盖', '深入', '走进']);

/** 覆盖 X、Y、Z: three or more short unknown names after a verb of extent are places. */
export function placesIn(list: List, text: string): readonly Candidate[] {
  const around = quarters(list, text);
  if (around.length > 0) return around;
  const verb = list.before.at(-1)?.word?.text ?? '';
  if (!SPREADING.has(verb) || list.items.length < 3) return NO_CANDIDATES;
  const named = list.items.every(
    ({ tokens, start, end }) => tokens.length === 1 && end - start >= 2 && end - start <= 3,
  );
  const unknown = list.items.filter(
    ({ tokens, start, end }) => tokens[0]?.kind === 'unknown' && !isEveryday(text.slice(start, end)),
  );
  if (!named || unknown.length * 2 < list.items.length) return [];
  return list.items.map(({ start, end }) => ({
    start,
    end,
    type: 'Region',
    rule: 'region-spread',
    weight: 4,
  }));
}

/** 朱家角、练塘|区域: what the last of a list ends on says that all are places. */
function quarters({ items }: List, text: string): Candidate[] {
  const last = items.at(-1);
  if (items.length < 2 || !last || last.tokens.length !== 2) return [];
  const [name, end] = last.tokens;
  if (!/^(?:区域|片区|组团)$/.test(text.slice(end!.start, end!.end)) || name!.kind !== 'unknown') return [];
  const places = [...items.slice(0, -1).map(({ tokens }) => tokens), [name!]];
  const areShort = places.every(
    ([only, more]) => more === undefined && only?.kind === 'unknown' && only.end - only.start <= 4,
  );
  if (!areShort) return [];
  return places.map(([only]) => ({
    start: only!.start,
    end: only!.end,
    type: 'Region',
    rule: 'region-quarters',
    weight: 6.5,
  }));
}
