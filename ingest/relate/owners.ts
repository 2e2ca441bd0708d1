import type { Entity, Section, Sentence } from '../model.ts';
import { namesIn } from '../segment/owners.ts';
import { canBeAnsweredFor, roleOfHeading } from './charges.ts';
import type { Ledger } from './ledger.ts';
import type { Seen } from './passage.ts';
import { evidenceSpan } from './scene.ts';

type Owner = Section['owners'][number];

/** More departments than this answer for no one thing. */
const MOST_OWNERS = 40;

/** Finds the entity that is named at an offset. */
export type EntityAt = (offset: number) => Entity | undefined;

export function entityAt(entities: readonly Entity[]): EntityAt {
  const starts = new Map<number, Entity>();
  for (const entity of entities) {
    for (const mention of entity.mentions) if (!mention.within) starts.set(mention.start, entity);
  }
  return (offset) => starts.get(offset);
}

/** The departments that a table's row names in its columns for them. */
export const ownersOfRow = (text: string, { cells }: Sentence): Owner[] =>
  (cells ?? []).flatMap(({ heading, start, end }) => {
    const role = roleOfHeading(heading);
    return role === null ? [] : namesIn(text, start, end, role);
  });

/** Whether no column of its row says who answers for a name, so that its section may. */
export const hasNoOwnOwner = ({ passage }: Seen): boolean =>
  !(passage.sentence.cells ?? []).some(({ heading, text }) => roleOfHeading(heading) !== null && text !== '');

/** Departments answer for the platforms, projects and policies of what they are named under. */
export function stateOwners(
  owners: readonly Owner[],
  names: readonly Seen[],
  entityAtOffset: EntityAt,
  ledger: Ledger,
): void {
  for (const { start, role } of owners.slice(0, MOST_OWNERS)) {
    const source = entityAtOffset(start);
    if (!source) continue;
    for (const { name, passage } of names) {
      if (!canBeAnsweredFor(name.entity)) continue;
      const status = passage.tense === 'review' ? 'done' : 'planned';
      const evidence = evidenceSpan(passage.sentence, name);
      ledger.add(
        { type: 'RESPONSIBLE_FOR', status, source, target: name.entity, role, rule: 'owner', evidence },
        false,
      );
    }
  }
}

const BUILDERS: ReadonlySet<string> = new Set(['Company', 'University', 'ResearchInstitute']);

/** Columns that name who makes what the row is about, not who answers for a task. */
const MAKES = /(?:建设|承建|依托|承担|申报|共建|合作|实施)(?:单位|主体|企业|机构)/;

/** 依托单位 | 南岭大学: who is no department builds the platforms of the row's first cell that names any. */
export function stateBuilders(
  { cells }: Sentence,
  names: readonly Seen[],
  entityAtOffset: EntityAt,
  text: string,
  ledger: Ledger,
): void {
  for (const { heading, start, end } of cells ?? []) {
    if (!MAKES.test(heading)) continue;
    for (const named of namesIn(text, start, end, 'lead')) {
      const builder = entityAtOffset(named.start);
      if (builder && BUILDERS.has(builder.type)) stateBuilt(builder, names, ledger);
    }
  }
}

function stateBuilt(builder: Entity, names: readonly Seen[], ledger: Ledger): void {
  const platforms = names.filter(({ name }) => name.type === 'Platform');
  for (const { name, passage } of platforms) {
    if (!passage.sentence.cells || passage.start !== platforms[0]!.passage.start) continue;
    const status = passage.tense === 'review' ? 'done' : 'planned';
    const evidence = evidenceSpan(passage.sentence, name);
    ledger.add(
      { type: 'BUILDS', status, source: builder, target: name.entity, rule: 'row', evidence },
      false,
    );
  }
}
