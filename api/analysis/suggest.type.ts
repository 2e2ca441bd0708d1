import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PAIR_KINDS, type PairKind } from '#analysis/suggest/suggest';
import { connectionType } from '../connection.ts';

const kinds = Object.keys(PAIR_KINDS) as PairKind[];
export const PairKindEnum = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  readonly [Kind in PairKind]: Kind;
};
registerEnumType(PairKindEnum, {
  name: 'PairKind',
  description: 'Which two types a suggested link joins.',
  valuesConfig: Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { description: `${PAIR_KINDS[kind].label.zh}. ${PAIR_KINDS[kind].label.en}` },
    ]),
  ),
});

@ObjectType({ description: 'What speaks for a suggested link; docs/analysis.md has the formulas.' })
export class LinkFeatures {
  @Field(() => Int, { description: 'Neighbours of both, without bureaus.' })
  readonly common!: number;

  @Field(() => Float, { description: 'Adamic and Adar: Σ 1/ln(degree) over these.' })
  readonly adamicAdar!: number;

  @Field(() => Float, { description: 'Resource allocation: Σ 1/degree over these.' })
  readonly resource!: number;

  @Field(() => Float, { description: 'Katz, paths of up to three.' })
  readonly katz!: number;

  @Field(() => Int, { description: 'Sentences that name both.' })
  readonly sentences!: number;

  @Field(() => Float, {
    description: 'The same, each as 1/(1 + the number of things that it names between the two).',
  })
  readonly nearness!: number;

  @Field(() => Float, { description: 'Sections that name both, each as 1/ln(1 + what it names).' })
  readonly sections!: number;

  @Field(() => Float, { description: 'Words that the names share, from 0 to 1.' })
  readonly words!: number;

  @Field(() => Int, { description: 'Places in which both are said to lie.' })
  readonly regions!: number;
}

@ObjectType({ description: 'A way from one entity to the other by a third.' })
export class LinkPath {}

@ObjectType({ description: 'A link that no plan states and something speaks for. It is no fact.' })
export class LinkSuggestion {
  @Field(() => ID, { description: 'Made of the kind and both ids; the same after every re-ingest.' })
  readonly id!: string;

  @Field(() => PairKindEnum, { description: 'Which two types it joins.' })
  readonly kind!: PairKind;

  @Field(() => Float, { description: 'For ranking alone; it is no probability.' })
  readonly score!: number;

  @Field(() => LinkFeatures, { description: 'What it is made of.' })
  readonly features!: LinkFeatures;
}

export const LinkSuggestionConnection = connectionType('LinkSuggestion', () => LinkSuggestion);
