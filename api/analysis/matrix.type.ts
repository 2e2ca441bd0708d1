import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CHAIN_PLACES } from '#analysis/matrix/matrix';
import type { MatrixColumn } from '#analysis/matrix/matrix';
import type { Standing } from '#analysis';
import { connectionType } from '../connection.ts';
import { EntityTypeEnum } from '../enums.ts';
import { StandingEnum } from './gap.type.ts';

type ChainPlaceKey = keyof typeof CHAIN_PLACES;
const places = Object.keys(CHAIN_PLACES) as ChainPlaceKey[];
export const ChainPlaceEnum = Object.fromEntries(places.map((key) => [key, key])) as {
  readonly [Key in ChainPlaceKey]: Key;
};
registerEnumType(ChainPlaceEnum, {
  name: 'ChainPosition',
  description: 'Where in a chain the text puts an industry.',
  valuesConfig: Object.fromEntries(
    places.map((key) => [
      key,
      { description: `${CHAIN_PLACES[key].label.zh}. ${CHAIN_PLACES[key].label.en}` },
    ]),
  ),
});

@ObjectType({ description: 'A class of a public classification of industries.' })
export class IndustryClass {
  @Field(() => String, { description: 'Its number, as SEI1.' })
  readonly id!: string;
}

@ObjectType({ description: 'A clause that puts an industry somewhere in its chain.' })
export class ChainPlace {
  @Field(() => ChainPlaceEnum, { description: 'Where.' })
  readonly place!: ChainPlaceKey;
}

@ObjectType({ description: 'What links an industry to one other entity.' })
export class MatrixLink {}

@ObjectType({ description: 'What the chosen plans link to an industry, of one type.' })
export class MatrixCell {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  readonly column!: MatrixColumn;

  @Field(() => StandingEnum, { description: 'How near the texts come to a link.' })
  readonly standing!: Standing;

  @Field(() => Int, { description: 'How many are linked as planned, ongoing or done.' })
  readonly count!: number;
}

@ObjectType({ description: 'An industry against what is linked to it.' })
export class MatrixRow {
  @Field(() => Int, { description: 'In how many sentences of the chosen plans it is named.' })
  readonly sentenceCount!: number;

  @Field(() => Int, { description: 'By how many of them.' })
  readonly planCount!: number;
}

export const MatrixConnection = connectionType('MatrixRow', () => MatrixRow);
