import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { ENTITY_ORDERS, type EntityFilter, type EntityOrder } from '#cypher/port';
import type { EntityType, RelationType, Status } from '#ontology';
import { PageArgs } from '../connection.ts';
import { EntityTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.ts';
import { ARGUMENT_LIMITS } from '../limits.ts';
import { PlaceArgs, placeFilter, searchOf } from '../place.args.ts';

const ORDER_DESCRIPTIONS: Readonly<Record<EntityOrder, string>> = {
  best: 'The best matches first when searching, else those with most relations.',
  name: 'By name, in order of code points.',
  degree: 'Most relations first.',
  mentions: 'Those named most often first.',
};

export const EntityOrderEnum = Object.fromEntries(ENTITY_ORDERS.map((order) => [order, order])) as {
  readonly [Order in EntityOrder]: Order;
};
registerEnumType(EntityOrderEnum, {
  name: 'EntityOrder',
  description: 'How a list of entities is ordered.',
  valuesConfig: Object.fromEntries(
    ENTITY_ORDERS.map((order) => [order, { description: ORDER_DESCRIPTIONS[order] }]),
  ),
});

@ArgsType()
export class EntityFilterArgs extends PlaceArgs {
  @Field(() => String, {
    nullable: true,
    description: `Finds by name and alias: whole, beginning, inner part, else by pinyin or its initials. At most ${ARGUMENT_LIMITS.search.max} characters.`,
  })
  readonly search?: string | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
  readonly types?: readonly EntityType[] | null;

  @Field(() => [StatusEnum], {
    nullable: true,
    description: 'Only entities with a relation of one of these statuses.',
  })
  readonly statuses?: readonly Status[] | null;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only entities with a relation of one of these types.',
  })
  readonly relationTypes?: readonly RelationType[] | null;

  @Field(() => Int, { nullable: true, description: 'Only entities with at least so many relations.' })
  readonly minDegree?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only entities with at most so many relations.' })
  readonly maxDegree?: number | null;
}

/** How the list is cut and ordered, beside what it is filtered by. */
@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityOrderEnum, { defaultValue: EntityOrderEnum.best, description: 'How to order them.' })
  readonly orderBy!: EntityOrder;
}

/** The filter that the arguments ask for; throws LIMIT where one is out of range. */
export const entityFilter = (args: EntityFilterArgs): EntityFilter => ({
  ...placeFilter(args),
  search: searchOf(args.search),
  types: args.types ?? undefined,
  statuses: args.statuses ?? undefined,
  relationTypes: args.relationTypes ?? undefined,
  minDegree: args.minDegree ?? undefined,
  maxDegree: args.maxDegree ?? undefined,
});

@ArgsType()
export class EntityRelationsArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only relations of these types.' })
  readonly types?: readonly RelationType[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only relations with these statuses.' })
  readonly statuses?: readonly Status[] | null;
}
