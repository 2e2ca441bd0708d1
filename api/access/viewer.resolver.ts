import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Scope } from './scopes.ts';
import { Viewer } from './viewer.type.ts';

interface ViewerRow {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who asks, and what they may do here.' })
  viewer(@Ctx() { principal, isVolatile }: Context): ViewerRow {
    isVolatile();
    return { name: principal.name, scopes: [...principal.scopes].sort() };
  }
}
