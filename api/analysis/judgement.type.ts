import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Verdict } from '#cypher/port';

export const VerdictEnum = {
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  LATER: 'LATER',
} as const satisfies { readonly [Key in Verdict]: Key };
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What someone thinks of a suggested link.',
  valuesConfig: {
    ACCEPTED: { description: '采纳. The two belong together.' },
    REJECTED: { description: '不采纳. They do not.' },
    LATER: { description: '待定. To be looked at again.' },
  },
});

@ObjectType({
  description:
    'What someone thinks of a suggested link. It is no fact, and stays when documents come and go.',
})
export class Judgement {
  @Field(() => ID, { description: 'The id of the suggestion.' })
  readonly id!: string;

  @Field(() => VerdictEnum, { description: 'What was decided.' })
  readonly verdict!: Verdict;

  @Field(() => String, { description: 'Who decided: the name of the key.' })
  readonly author!: string;

  @Field(() => String, { description: 'When, as ISO 8601 in UTC.' })
  readonly decidedAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  readonly note!: string | null;
}
