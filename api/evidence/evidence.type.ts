import { Field, Int, ObjectType } from 'type-graphql';

/** How many pieces of evidence a field returns when it is not told. */
export const DEFAULT_EVIDENCE = 10;

@ObjectType({
  description: 'A quote that backs a relation or a target. `text` equals the document at these offsets.',
})
export class Evidence {
  @Field(() => String, { description: 'The quote.' })
  readonly text!: string;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;

  @Field(() => String, { description: 'Id of the rule that read it.' })
  readonly rule!: string;
}
