import { Field, Int, ObjectType } from 'type-graphql';
import { listCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { Relation } from '../relation/relation.type.ts';

@ObjectType({ description: 'The part of the graph around some entities.' })
export class Neighborhood {
  @Field(() => [Entity], { description: 'The asked-for entities, and those within reach.' })
  readonly entities!: readonly object[];

  @Field(() => [Relation], {
    description: 'Every relation among `entities`.',
    // Plans name about three relations for each entity.
    complexity: listCost(3),
  })
  readonly relations!: readonly object[];

  @Field(() => Boolean, { description: 'Whether `limit` cut it.' })
  readonly truncated!: boolean;

  @Field(() => Int, { description: 'How many entities within `depth` were left out.' })
  readonly omitted!: number;
}

@ObjectType({ description: 'A way from one entity to another.' })
export class Path {
  @Field(() => Int, { description: 'How many relations it takes.' })
  readonly length!: number;

  @Field(() => [Entity], { description: 'The entities from end to end.' })
  readonly entities!: readonly object[];

  @Field(() => [Relation], { description: 'The relations between them, one fewer than the entities.' })
  readonly relations!: readonly object[];
}
