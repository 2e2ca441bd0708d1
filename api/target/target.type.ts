import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Comparator } from '#ontology';
import { connectionType } from '../connection.ts';
import { ComparatorEnum } from '../enums.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({ implements: Node, description: 'A measure with a number that a plan promises.' })
export class Target {
  @Field(() => ID, { description: 'Derives from the plan and what is promised.' })
  readonly id!: string;

  @Field(() => String, { description: 'What is measured.' })
  readonly metric!: string;

  @Field(() => ComparatorEnum, { description: 'How the number is to be read.' })
  readonly comparator!: Comparator;

  @Field(() => Float, { description: 'The number, in `unit`.' })
  readonly value!: number;

  @Field(() => String, { description: 'What it counts: 家, %, 亿元 …' })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: 'By when, as the text says it.' })
  readonly period!: string | null;
}

export const TargetConnection = connectionType('Target', () => Target);
