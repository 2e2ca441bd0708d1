import { type GraphQLSchema } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { Context } from '../context.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import { loadNode } from '../node/node.resolver.ts';
import { type Node, typeNameOf } from '../node/node.type.ts';
import { AnyScalar, FederatedEntity, Service } from './federation.type.ts';
import { federationSdl } from './sdl.ts';

const representationsSchema = z.array(z.object({ __typename: z.string(), id: z.string() }));

@Resolver(() => Service)
export class FederationResolver {
  @Query(() => Service, {
    name: '_service',
    description: 'What a federated graph reads to take this API in.',
  })
  service(
    @Info() { schema }: { readonly schema: GraphQLSchema },
    @Ctx() { tellsSchema }: Context,
  ): { readonly sdl: string } {
    if (!tellsSchema) {
      throw new InnographError(
        'FORBIDDEN',
        'This server does not tell its schema; see `serve --introspection`.',
      );
    }
    return { sdl: federationSdl(schema) };
  }

  @Query(() => [FederatedEntity], {
    name: '_entities',
    nullable: 'items',
    description:
      'What other parts of a federated graph point at, in their order; null for what there is not.',
    complexity: ({ args, childComplexity }) => 1 + sizeOf(args['representations']) * childComplexity,
  })
  async entities(
    @Arg('representations', () => [AnyScalar], { description: 'Each with its `__typename` and `id`.' })
    representations: readonly unknown[],
    @Ctx() context: Context,
  ): Promise<readonly (Node | null)[]> {
    checkRange('The number of representations', representations.length, ARGUMENT_LIMITS.ids);
    const parsed = representationsSchema.safeParse(representations);
    if (!parsed.success) {
      throw new InnographError('USAGE', 'Each representation has to be { "__typename": …, "id": … }.');
    }
    return Promise.all(
      parsed.data.map(async (one) => (typeNameOf(one) === one.__typename ? loadNode(one.id, context) : null)),
    );
  }
}

const sizeOf = (value: unknown) => (Array.isArray(value) ? value.length : 1);
