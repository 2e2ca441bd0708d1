import type { EntityType } from '#ontology';
import { isDistinctive } from '../recognise/index.ts';
import { isOnePlace } from './known.ts';

export interface Scopes {
  /** The plan's jurisdiction, where the text names it. */
  readonly region: string | null;
  /** Of the plan's text, without blanks. */
  readonly fingerprint: string;
}

/**
 * Where a name means one thing: everywhere, in its plan's jurisdiction, or in its plan alone.
 * @param isKnown whether public lexicons hold the name as a thing of this type
 */
export function scopeOf(
  type: EntityType,
  name: string,
  isKnown: boolean,
  { region, fingerprint }: Scopes,
): string {
  const plan = `plan:${fingerprint}`;
  if (isPlaceholder(name)) return plan;
  const near = region !== null && !isPlaceholder(region) && region !== name ? `region:${region}` : plan;
  if (type === 'Region') return isNamedPlace(name, isKnown) ? 'world' : near;
  if (type === 'Industry' || isKnown || isDistinctive(type, name)) return 'world';
  return near;
}

/** A place that the lexicons hold alone, or that is named with one; towns share their names across the country. */
const isNamedPlace = (name: string, isKnown: boolean): boolean =>
  isOnePlace(name) && (isKnown || (!/(?:镇|乡|街道|苏木|村)$/.test(name) && isDistinctive('Project', name)));

/** XX英才, ×县, 某区: a name with a part left out means nothing outside its plan. */
export const isPlaceholder = (name: string): boolean => holdsMark(name) && PLACEHOLDER.test(name);

/** A quick look at the characters that every placeholder has one of. */
function holdsMark(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (IS_MARK[name.charCodeAt(at)] === 1) return true;
  return false;
}

const IS_MARK = new Uint8Array(0x10000);
for (const mark of 'Xx×*某') IS_MARK[mark.charCodeAt(0)] = 1;

const PLACEHOLDER = /(?:^|[^A-Za-z0-9])[Xx×*]{1,4}(?=[\p{Script=Han}()]|$)|[×某]|\*/u;
