import * as catalogue from './catalogue.ts';
import type { Stats } from './port.ts';
import type { Run } from './query.ts';

/** Counts what is in the graph. */
export async function readStats(run: Run): Promise<Stats> {
  const count = async (query: typeof catalogue.countPlans) => (await run(query, {}))[0]?.count ?? 0;
  const entities = await run(catalogue.countEntitiesByType, {});
  const relations = await run(catalogue.countRelations, {});
  return {
    documents: await count(catalogue.countDocuments),
    plans: await count(catalogue.countPlans),
    sentences: await count(catalogue.countSentences),
    entities: sum(entities),
    mentions: await count(catalogue.countMentions),
    relations: sum(relations),
    targets: await count(catalogue.countTargets),
    entitiesByType: sumBy(entities, ({ type }) => type),
    relationsByType: sumBy(relations, ({ type }) => type),
    relationsByStatus: sumBy(relations, ({ status }) => status),
  };
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

function sumBy<Row extends { count: number }, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Partial<Record<Key, number>> {
  const sums: Partial<Record<Key, number>> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.count;
  return sums;
}
