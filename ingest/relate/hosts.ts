import type { Clause } from './clauses.ts';
import { NO_CUE } from './cues/index.ts';
import type { Name } from './names.ts';
import type { Scene } from './scene.ts';

/** 甲集团“星河项目”: quotation marks at most stand between a host and what is his. */
const BETWEEN = /^[\s“"‘「『《]*$/;
const LONGEST_BETWEEN = 2;
const HOSTS: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'ResearchInstitute']);

/** An organisation right before its platform or project builds it. */
export function stateHosts(text: string, clause: Clause, scene: Scene): void {
  for (const [at, unit] of clause.units.entries()) {
    const next = clause.units[at + 1];
    if (unit.kind !== 'name' || next?.kind !== 'name') continue;
    const [host, hosted] = [unit.name, next.name];
    if (!HOSTS.has(host.type) || (hosted.type !== 'Platform' && hosted.type !== 'Project')) continue;
    if (hosted.start - host.end > LONGEST_BETWEEN || !BETWEEN.test(text.slice(host.end, hosted.start)))
      continue;
    scene.state(host, 'BUILDS', hosted, scene.status(NO_CUE), 'host');
  }
}
