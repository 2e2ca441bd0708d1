import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityType, RelationType, Status } from '#ontology';
import { EntityTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.ts';

@ObjectType({ description: 'How many entities are of a type.' })
export class EntityTypeCount {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  readonly type!: EntityType;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'How many relations are of a type.' })
export class RelationTypeCount {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: RelationType;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'How many relations have a status.' })
export class StatusCount {
  @Field(() => StatusEnum, { description: 'The status.' })
  readonly status!: Status;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'What the store holds. Types that do not occur are counted as 0.' })
export class Stats {
  @Field(() => Int, { description: 'Grows with every change of the graph.' })
  readonly version!: number;

  @Field(() => Int, { description: 'Documents taken in.' })
  readonly documents!: number;

  @Field(() => Int, { description: 'Plans in them.' })
  readonly plans!: number;

  @Field(() => Int, { description: 'Sentences of the plans.' })
  readonly sentences!: number;

  @Field(() => Int, { description: 'Entities.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Places where entities are named.' })
  readonly mentions!: number;

  @Field(() => Int, { description: 'Relations.' })
  readonly relations!: number;

  @Field(() => Int, { description: 'Targets.' })
  readonly targets!: number;

  @Field(() => [EntityTypeCount], { description: "In the ontology's order." })
  readonly entitiesByType!: readonly EntityTypeCount[];

  @Field(() => [RelationTypeCount], { description: "In the ontology's order." })
  readonly relationsByType!: readonly RelationTypeCount[];

  @Field(() => [StatusCount], { description: "In the ontology's order." })
  readonly relationsByStatus!: readonly StatusCount[];
}
