import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  implements: Node,
  description: 'A file as it was taken in: one plan, or a compilation of several.',
})
export class Document {
  @Field(() => ID, {
    description: 'Derives from the text alone: the same text under two names is one document.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'The name of the file.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Every name under which this text was taken in.' })
  readonly names!: readonly string[];

  @Field(() => String, { description: 'The reader that took it in: txt, docx …' })
  readonly format!: string;

  @Field(() => Int, { description: 'Length of the text in UTF-16 code units.' })
  readonly length!: number;
}

export const DocumentConnection = connectionType('Document', () => Document);
