import { ArgsType, Field, ID } from 'type-graphql';
import type { EntityType, RelationType, Status } from '#ontology';
import { PageArgs } from '../connection.ts';
import { EntityTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.ts';
import { ARGUMENT_LIMITS } from '../limits.ts';

@ArgsType()
export class EntitiesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `Finds by name and alias: whole, beginning, inner part. At most ${ARGUMENT_LIMITS.search.max} characters.`,
  })
  readonly search?: string | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
  readonly types?: readonly EntityType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only entities that these plans name.' })
  readonly planIds?: readonly string[] | null;
}

@ArgsType()
export class EntityRelationsArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only relations of these types.' })
  readonly types?: readonly RelationType[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only relations with these statuses.' })
  readonly statuses?: readonly Status[] | null;
}
