import { Ctx, Query, Resolver } from 'type-graphql';
import type { Stats as StoreStats } from '#cypher/port';
import {
  type EntityType,
  entityTypeSchema,
  type RelationType,
  relationTypeSchema,
  type Status,
  statusSchema,
} from '#ontology';
import type { Context } from '../context.ts';
import { listCost } from '../cost.ts';
import { Stats } from './stats.type.ts';

type StatsRow = { readonly version: number } & Omit<
  StoreStats,
  'entitiesByType' | 'relationsByType' | 'relationsByStatus'
> & {
    readonly entitiesByType: readonly { readonly type: EntityType; readonly count: number }[];
    readonly relationsByType: readonly { readonly type: RelationType; readonly count: number }[];
    readonly relationsByStatus: readonly { readonly status: Status; readonly count: number }[];
  };

@Resolver(() => Stats)
export class StatsResolver {
  @Query(() => Stats, { description: 'What the store holds.', complexity: listCost(3) })
  async stats(@Ctx() { ask }: Context): Promise<StatsRow> {
    const [version, stats] = await Promise.all([
      ask((store) => store.version()),
      ask((store) => store.stats()),
    ]);
    return {
      ...stats,
      version,
      entitiesByType: entityTypeSchema.options.map((type) => ({
        type,
        count: stats.entitiesByType[type] ?? 0,
      })),
      relationsByType: relationTypeSchema.options.map((type) => ({
        type,
        count: stats.relationsByType[type] ?? 0,
      })),
      relationsByStatus: statusSchema.options.map((status) => ({
        status,
        count: stats.relationsByStatus[status] ?? 0,
      })),
    };
  }
}
