import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { EntityType, RelationType } from '#ontology';
import { EntityTypeEnum, RelationTypeEnum } from '../enums.ts';
import { ARGUMENT_LIMITS } from '../limits.ts';

const rangeOf = ({ min, max }: { min: number; max: number }) => `From ${min} to ${max}.`;

@ArgsType()
export class NeighborhoodArgs {
  @Field(() => [ID], { description: `Where to start. ${rangeOf(ARGUMENT_LIMITS.ids)}` })
  readonly ids!: readonly string[];

  @Field(() => Int, {
    defaultValue: 1,
    description: `How many relations away to go. ${rangeOf(ARGUMENT_LIMITS.depth)}`,
  })
  readonly depth!: number;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only neighbours of these types.' })
  readonly types?: readonly EntityType[] | null;

  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only along relations of these types.' })
  readonly relationTypes?: readonly RelationType[] | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: `The most entities to return, the asked-for ones included. ${rangeOf(ARGUMENT_LIMITS.limit)}`,
  })
  readonly limit!: number;
}

@ArgsType()
export class ShortestPathsArgs {
  @Field(() => ID, { description: 'One end.' })
  readonly from!: string;

  @Field(() => ID, { description: 'The other end.' })
  readonly to!: string;

  @Field(() => Int, {
    defaultValue: 6,
    description: `The most relations that a path may take. ${rangeOf(ARGUMENT_LIMITS.maxLength)}`,
  })
  readonly maxLength!: number;

  @Field(() => Int, {
    defaultValue: 10,
    description: `The most paths to return. ${rangeOf(ARGUMENT_LIMITS.paths)}`,
  })
  readonly limit!: number;
}
