import { RELATION_TYPES } from '#ontology';
import type { Entity, Mention, Relation } from '../model.ts';
import type { List } from './rows.ts';
import { SAID } from './said.ts';

/** What the other columns say of the thing in each row, with the row as evidence. */
export function relationsOf(
  text: string,
  rows: readonly Mention[][],
  { rows: spans }: List,
  entities: readonly Entity[],
): Relation[] {
  const entityAt = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [keyOf(mention), entity] as const)),
  );
  return rows.flatMap(([subject, ...others], index) =>
    others.flatMap((other): Relation[] => {
      const said = SAID.find(({ type }) => type === other.type);
      const [source, target] = [entityAt.get(keyOf(subject!)), entityAt.get(keyOf(other))];
      if (!said || !source || !target) return [];
      const { from, to } = RELATION_TYPES[said.relation];
      if (!from.some((type) => type === source.type) || !to.some((type) => type === target.type)) return [];
      const { start, end } = spans[index]!;
      return [
        {
          type: said.relation,
          status: 'done',
          source: source.id,
          target: target.id,
          role: null,
          evidence: [{ start, end, text: text.slice(start, end), rule: `list-${said.role}` }],
        },
      ];
    }),
  );
}

const keyOf = ({ start, end, type }: Mention): string => `${start} ${end} ${type}`;
