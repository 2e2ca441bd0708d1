import type { Clause } from './clauses.ts';
import { NO_CUE } from './cues/index.ts';
import type { Name } from './names.ts';
import { isPlace } from './readings.ts';
import type { Scene } from './scene.ts';

/** 甲集团“星河项目”, 甲所下属的乙平台, 甲街道的“乙公园”: what may stand between an owner and what is his. */
const QUOTE = /^\s*[“"‘「『《]$/;
const POSSESSIVE = /^(?:下属|所属|旗下|下设)?的?[“"‘「『《]?$/;
const LONGEST_BETWEEN = 4;
const HOSTS: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'ResearchInstitute']);

const between = (text: string, one: Name, other: Name): string | null =>
  other.start - one.end > LONGEST_BETWEEN ? null : text.slice(one.end, other.start);

/** Whether the first name only says whose the second is: 甲集团下属的乙平台. */
export function isOwnerOf(text: string, one: Name, other: Name): boolean {
  const gap = between(text, one, other);
  return gap !== null && gap.includes('的') && POSSESSIVE.test(gap) && isHosted(other);
}

const isHosted = ({ type }: Name): boolean => type === 'Platform' || type === 'Project';

/** An organisation right before its platform or project builds it; a place right before a platform holds it. */
export function stateHosts(text: string, clause: Clause, scene: Scene): void {
  for (const [at, unit] of clause.units.entries()) {
    const next = clause.units[at + 1];
    if (unit.kind !== 'name' || next?.kind !== 'name') continue;
    const [host, hosted] = [unit.name, next.name];
    const gap = between(text, host, hosted);
    if (gap === null || !isHosted(hosted)) continue;
    const status = scene.status(NO_CUE);
    if (HOSTS.has(host.type) && POSSESSIVE.test(gap)) scene.state(host, 'BUILDS', hosted, status, 'host');
    else if (isPlace(host) && hosted.type === 'Platform' && (gap.includes('的') || QUOTE.test(gap))) {
      if (POSSESSIVE.test(gap) && !host.isSelf) scene.state(hosted, 'LOCATED_IN', host, status, 'host');
    }
  }
}
