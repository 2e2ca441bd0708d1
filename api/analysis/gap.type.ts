import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  GAP_KINDS,
  gapLabel,
  gapLookedFor,
  type GapKind,
  type Standing,
  STANDINGS,
} from '#analysis/gaps/kinds';
import { connectionType } from '../connection.ts';

export const GapKindEnum = Object.fromEntries(GAP_KINDS.map((kind) => [kind, kind])) as {
  readonly [Kind in GapKind]: Kind;
};
registerEnumType(GapKindEnum, {
  name: 'GapKind',
  description: 'What is missed.',
  valuesConfig: Object.fromEntries(
    GAP_KINDS.map((kind) => [
      kind,
      {
        description: `${gapLabel(kind).zh}. ${gapLabel(kind).en}: looks for ${gapLookedFor(kind).en}.`,
      },
    ]),
  ),
});

const standings = Object.keys(STANDINGS) as Standing[];
export const StandingEnum = Object.fromEntries(standings.map((standing) => [standing, standing])) as {
  readonly [Key in Standing]: Key;
};
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'How near the texts come to a link.',
  valuesConfig: Object.fromEntries(
    standings.map((standing) => {
      const { label, about } = STANDINGS[standing];
      return [standing, { description: `${label.zh}: ${about.zh}. ${about.en}` }];
    }),
  ),
});

@ObjectType({ description: 'An entity named near another one.' })
export class Nearby {
  @Field(() => Int, { description: 'Sentences that name both.' })
  readonly sentences!: number;

  @Field(() => Int, { description: 'Sections that name both.' })
  readonly sections!: number;
}

@ObjectType({ description: 'Something that the plans name and leave without what one would look for.' })
export class Gap {
  @Field(() => ID, { description: 'Made of the kind and the id of the entity or target; stable.' })
  readonly id!: string;

  @Field(() => GapKindEnum, { description: 'What is missed.' })
  readonly kind!: GapKind;

  @Field(() => StandingEnum, { description: 'How near the texts come to it.' })
  readonly standing!: Standing;

  @Field(() => Int, { description: 'How many of the chosen plans name it.' })
  readonly planCount!: number;

  @Field(() => Int, { description: 'In how many sentences they do.' })
  readonly sentenceCount!: number;

  @Field(() => Int, { description: 'How many plans were looked through.' })
  readonly plansSearched!: number;
}

@ObjectType({ description: 'How many gaps of a kind there are.' })
export class GapCount {
  @Field(() => GapKindEnum, { description: 'The kind.' })
  readonly kind!: GapKind;

  @Field(() => Int, { description: 'How many have the gap.' })
  readonly count!: number;

  @Field(() => Int, { description: 'How many were looked at.' })
  readonly of!: number;
}

export const GapConnection = connectionType('Gap', () => Gap);
