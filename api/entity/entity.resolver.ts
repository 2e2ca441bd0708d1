import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { EntityRow, MentionRow, RelationRow } from '#cypher/port';
import { ENTITY_TYPES } from '#ontology';
import { type Connection, PageArgs, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, searchCost } from '../cost.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { MentionConnection } from '../evidence/mention.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { RelationConnection } from '../relation/relation.type.ts';
import { EntityFilterArgs, EntityListArgs, EntityRelationsArgs, entityFilter } from './entity.args.ts';
import { Entity, EntityConnection } from './entity.type.ts';

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, { nullable: true, description: 'One entity; null if there is none of this id.' })
  entity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<EntityRow | null> {
    return loaders.entity.load(id);
  }

  @Query(() => EntityConnection, {
    description: 'Entities: the best matches first when searching, else those with most relations.',
    complexity: searchCost(connectionCost),
  })
  async entities(
    @Args(() => EntityFilterArgs) args: EntityFilterArgs,
    @Args(() => EntityListArgs) list: EntityListArgs,
    @Ctx() { ask }: Context,
  ): Promise<Connection<EntityRow>> {
    const page = pageOf(list);
    const filter = entityFilter(args);
    return toConnection(await ask((store) => store.findEntities(filter, page, list.orderBy)), page);
  }

  @FieldResolver(() => String, { description: 'The name of its type, for people.' })
  label(
    @Root() entity: EntityRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return ENTITY_TYPES[entity.type].label[lang];
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Relations in either direction, by type, status, name of the far end.',
    complexity: connectionCost,
  })
  relations(
    @Root() { id }: EntityRow,
    @Args(() => EntityRelationsArgs) args: EntityRelationsArgs,
    @Ctx() { onGraph }: Context,
  ): MaybePromise<Connection<RelationRow>> {
    const page = pageOf(args);
    const filter = { types: args.types ?? undefined, statuses: args.statuses ?? undefined };
    return onGraph((graph) => toConnection(graph.relationsOf(id, filter, page), page));
  }

  @FieldResolver(() => MentionConnection, {
    description: 'Where the documents name it, in order of document and position.',
    complexity: connectionCost,
  })
  async mentions(
    @Root() entity: EntityRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<MentionRow>> {
    const page = pageOf(args);
    return toConnection(await loaders.mentionsOfEntity(page).load(entity.id), page);
  }
}
