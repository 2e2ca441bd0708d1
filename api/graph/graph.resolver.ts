import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { EntityRow, Neighbourhood, PathRow, RelationRow } from '#cypher/port';
import type { Context } from '../context.ts';
import { costByArgument } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Relation } from '../relation/relation.type.ts';
import { NeighborhoodArgs, ShortestPathsArgs } from './graph.args.ts';
import { Neighborhood, Path } from './graph.type.ts';

@Resolver(() => Neighborhood)
export class NeighborhoodResolver {
  @Query(() => Neighborhood, {
    description: 'What stands around some entities. Unknown ids are left out.',
    complexity: costByArgument('limit'),
  })
  neighborhood(
    @Args(() => NeighborhoodArgs) { ids, depth, types, relationTypes, limit }: NeighborhoodArgs,
    @Ctx() { onGraph }: Context,
  ): MaybePromise<Neighbourhood> {
    checkRange('The number of ids', ids.length, ARGUMENT_LIMITS.ids);
    checkRange('depth', depth, ARGUMENT_LIMITS.depth);
    checkRange('limit', limit, ARGUMENT_LIMITS.limit);
    const request = {
      ids: [...new Set(ids)],
      depth,
      types: types ?? undefined,
      relationTypes: relationTypes ?? undefined,
      limit,
    };
    return onGraph((graph) => graph.neighbourhood(request));
  }
}

@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    description:
      'All paths of the least length between two entities, in a stable order; none if there is no way.',
    complexity: costByArgument('limit'),
  })
  shortestPaths(
    @Args(() => ShortestPathsArgs) { from, to, maxLength, limit }: ShortestPathsArgs,
    @Ctx() { ask }: Context,
  ): Promise<readonly PathRow[]> {
    checkRange('maxLength', maxLength, ARGUMENT_LIMITS.maxLength);
    checkRange('limit', limit, ARGUMENT_LIMITS.paths);
    return ask((store) => store.shortestPaths(from, to, maxLength, limit));
  }

  @FieldResolver()
  length(@Root() path: PathRow): number {
    return path.relationIds.length;
  }

  @FieldResolver(() => [Entity])
  entities(@Root() path: PathRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow>[] {
    return path.entityIds.map((id) => loaders.require('entity', id));
  }

  @FieldResolver(() => [Relation])
  relations(@Root() path: PathRow, @Ctx() { loaders }: Context): MaybePromise<RelationRow>[] {
    return path.relationIds.map((id) => loaders.require('relation', id));
  }
}
