import type { Clause } from './clauses.ts';
import { NO_CUE } from './cues/index.ts';
import type { Name } from './names.ts';
import { isPlace } from './places.ts';
import type { Scene } from './scene.ts';

/** 甲集团“星河项目”, 甲所下属的乙平台, 甲街道的“乙公园”: what may stand between an owner and what is his. */
const POSSESSIVE = /^(?:下属|所属|旗下|下设)?的?[“"‘「『《]?$/;
/** 甲公司牵头的乙实验室: whose it is by what he did. */
const MADE =
  /^(?:牵头|联合|投资|合作|主导|参与)?(?:承建|建设|打造|共建|组建|设立|成立|创办|牵头|运营|主导)的[“"‘「『《]?$/;
const LONGEST_BETWEEN = 7;
const HOSTS: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'ResearchInstitute']);

const between = (text: string, one: Name, other: Name): string | null =>
  other.start - one.end > LONGEST_BETWEEN ? null : text.slice(one.end, other.start);

/** Whether the first name only says whose the second is: 甲集团下属的乙平台, 甲大学承建的乙中心. */
export function isOwnerOf(text: string, one: Name, other: Name): boolean {
  const gap = between(text, one, other);
  return gap !== null && gap.includes('的') && (POSSESSIVE.test(gap) || MADE.test(gap)) && isHosted(other);
}

/** 甲湾、乙湾两条创新带: a count gathers what stands before it, it is not held by it. */
const COUNTED = /^[一二两三四五六七八九十\d]+(?:个|条|大|座|家|片|处)/;

const isHosted = ({ type, entity }: Name): boolean =>
  (type === 'Platform' || type === 'Project') && !COUNTED.test(entity.name);

/** An organisation right before its platform or project builds it; a place right before a platform holds it. */
export function stateHosts(text: string, clause: Clause, scene: Scene): void {
  for (let at = 0; at + 1 < clause.units.length; at += 1) {
    const unit = clause.units[at]!;
    const beside = clause.units[at + 1];
    const next = beside?.kind === 'cue' ? clause.units[at + 2] : beside;
    if (unit.kind !== 'name' || next?.kind !== 'name') continue;
    const [host, hosted] = [unit.name, next.name];
    const gap = between(text, host, hosted);
    const isHeld =
      (hosted.type === 'Zone' && gap !== '' && host.type === 'Region') ||
      (hosted.type === 'Company' && gap === '的');
    if (gap === null || (!isHosted(hosted) && !isHeld)) continue;
    const status = scene.status(NO_CUE);
    if (HOSTS.has(host.type) && (POSSESSIVE.test(gap) || MADE.test(gap)))
      scene.state(host, 'BUILDS', hosted, status, 'host');
    else if (isPlace(host) && hosted.type !== 'Project' && POSSESSIVE.test(gap)) {
      for (const place of placesUpTo(text, clause, at))
        scene.state(hosted, 'LOCATED_IN', place, status, 'host');
    }
  }
}

/** 甲镇、乙镇、丙镇科技小院 stands in all three. */
function placesUpTo(text: string, clause: Clause, last: number): Name[] {
  const places: Name[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const unit = clause.units[at];
    if (unit?.kind !== 'name' || !isPlace(unit.name)) break;
    const next = places.at(-1);
    if (next && !/^[、和及与]$/.test(text.slice(unit.name.end, next.start))) break;
    places.push(unit.name);
  }
  return places.filter(({ isSelf }) => !isSelf);
}
