import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({ description: 'How much was read out of a plan.' })
export class PlanCounts {
  @Field(() => Int, { description: 'Entities that it names.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Relations that it backs.' })
  readonly relations!: number;

  @Field(() => Int, { description: 'Targets that it promises.' })
  readonly targets!: number;
}

@ObjectType({ implements: Node, description: "One bureau's work plan for a year." })
export class Plan {
  @Field(() => ID, { description: 'Derives from the document and the position in it.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its title as printed.' })
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: 'The year it plans; null where the text does not say.' })
  readonly year!: number | null;

  @Field(() => Int, { description: "Position among the document's plans, from 1." })
  readonly ordinal!: number;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;

  @Field(() => PlanCounts, { description: 'How much was read out of it.' })
  readonly counts!: PlanCounts;
}

export const PlanConnection = connectionType('Plan', () => Plan);
