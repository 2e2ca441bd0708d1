import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({ implements: Node, description: 'A part of a plan under one heading.' })
export class Section {
  @Field(() => ID, { description: 'Derives from the plan and the position.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Position in its plan.' })
  readonly ordinal!: number;

  @Field(() => Int, { description: "0 is the plan's own body, 1 is 一、, 2 is (一), 3 is 1. and so on." })
  readonly level!: number;

  @Field(() => String, { description: 'Its heading; empty for the body of the plan.' })
  readonly heading!: string;

  @Field(() => [String], { description: 'Headings from the plan down to this section.' })
  readonly path!: readonly string[];

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;
}

export const SectionConnection = connectionType('Section', () => Section);
