import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { Context } from '../context.ts';
import { kindOf, Node } from './node.type.ts';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null if nothing has.' })
  node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    return loadNode(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these ids, in their order; null for each that nothing has.',
    complexity: ({ args, childComplexity }) => 1 + sizeOf(args['ids']) * childComplexity,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Up to 1,000 ids of any kind.' }) ids: readonly string[],
    @Ctx() context: Context,
  ): Promise<readonly (Node | null)[]> {
    checkRange('The number of ids', ids.length, ARGUMENT_LIMITS.ids);
    return Promise.all(ids.map((id) => loadNode(id, context)));
  }
}

const sizeOf = (value: unknown) => (Array.isArray(value) ? value.length : 1);

/** Whatever has this id. */
export async function loadNode(id: string, { loaders }: Context): Promise<Node | null> {
  const kind = kindOf(id);
  return kind === null ? null : loaders[kind].load(id);
}
