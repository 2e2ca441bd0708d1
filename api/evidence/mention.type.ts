import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection.ts';

@ObjectType({ description: 'A place where a document names an entity.' })
export class Mention {
  @Field(() => String, { description: 'The name as it stands there.' })
  readonly text!: string;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;

  @Field(() => String, { description: 'Id of the rule that found it.' })
  readonly rule!: string;
}

export const MentionConnection = connectionType('Mention', () => Mention);
