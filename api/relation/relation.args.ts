import { ArgsType, Field, ID } from 'type-graphql';
import type { RelationSearch } from '#cypher/port';
import type { EntityType, RelationType, Status } from '#ontology';
import { EntityTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import { PlaceArgs, placeFilter } from '../place.args.ts';

@ArgsType()
export class RelationFilterArgs extends PlaceArgs {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only relations of these types.' })
  readonly types?: readonly RelationType[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only relations with these statuses.' })
  readonly statuses?: readonly Status[] | null;

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Only relations from entities of these types.',
  })
  readonly sourceTypes?: readonly EntityType[] | null;

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Only relations to entities of these types.',
  })
  readonly targetTypes?: readonly EntityType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only relations that begin or end at one of these.' })
  readonly entityIds?: readonly string[] | null;
}

/** The filter that the arguments ask for; throws LIMIT for a list that is too long. */
export function relationFilter(args: RelationFilterArgs): RelationSearch {
  checkRange('The number of entityIds', args.entityIds?.length ?? 0, { ...ARGUMENT_LIMITS.ids, min: 0 });
  return {
    ...placeFilter(args),
    types: args.types ?? undefined,
    statuses: args.statuses ?? undefined,
    sourceTypes: args.sourceTypes ?? undefined,
    targetTypes: args.targetTypes ?? undefined,
    entityIds: args.entityIds ?? undefined,
  };
}
