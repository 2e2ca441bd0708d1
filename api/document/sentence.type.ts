import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.ts';
import { Place } from './place.type.ts';

@ObjectType({ implements: Node, description: 'A sentence, heading or row of a table.' })
export class Sentence {
  @Field(() => ID, { description: 'Derives from the plan and the position.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Position in its plan.' })
  readonly ordinal!: number;

  @Field(() => String, { description: 'Its text.' })
  readonly text!: string;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;

  @Field(() => Place, {
    nullable: true,
    description: 'Where it begins in the original file; null where that is not known.',
  })
  readonly place?: Place | null;
}
