import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Movement, MOVEMENTS } from '#analysis/ledger/commitments';
import { LEDGER_ORDERS, type LedgerOrder } from '#analysis/ledger/ledger';
import { type Outcome, OUTCOMES } from '#analysis/ledger/outcome';
import type { Status } from '#ontology';
import { connectionType } from '../connection.ts';
import { StatusEnum } from '../enums.ts';

const enumOf = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as { readonly [K in Key]: K };

const outcomes = Object.keys(OUTCOMES) as Outcome[];
export const OutcomeEnum = enumOf(outcomes);
registerEnumType(OutcomeEnum, {
  name: 'Outcome',
  description: 'What became of a promise.',
  valuesConfig: Object.fromEntries(
    outcomes.map((key) => [
      key,
      { description: `${OUTCOMES[key].label.zh}: ${OUTCOMES[key].about.zh}. ${OUTCOMES[key].about.en}` },
    ]),
  ),
});

const movements = Object.keys(MOVEMENTS) as Movement[];
export const MovementEnum = enumOf(movements);
registerEnumType(MovementEnum, {
  name: 'Movement',
  description: 'Where a commitment went over the years.',
  valuesConfig: Object.fromEntries(
    movements.map((key) => [key, { description: `${MOVEMENTS[key].zh}. ${MOVEMENTS[key].en}` }]),
  ),
});

export const LedgerOrderEnum = enumOf<LedgerOrder>(LEDGER_ORDERS);
registerEnumType(LedgerOrderEnum, {
  name: 'LedgerOrder',
  description: 'By what the ledger is sorted.',
  valuesConfig: {
    PLAN: { description: 'By year, document, position.' },
    METRIC: { description: 'By metric.' },
    VALUE: { description: 'The largest number first, whatever its unit.' },
    OUTCOME: { description: 'Missed, not reported, met, no later document.' },
  },
});

@ObjectType({
  description: 'A number that a document reports as reached, read when asked for; the store keeps none.',
})
export class ReportedResult {
  @Field(() => String, { description: 'What is measured, in the words of the report.' })
  readonly metric!: string;

  @Field(() => Float, { description: 'The number, in `unit`.' })
  readonly value!: number;

  @Field(() => String, { description: 'What it counts.' })
  readonly unit!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year it is reported for, where the sentence says so.',
  })
  readonly year!: number | null;
}

@ObjectType({ description: 'A promise, and what became of it.' })
export class LedgerRow {
  @Field(() => ID, { description: "The target's id." })
  readonly id!: string;

  @Field(() => OutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: Outcome;
}

@ObjectType({ description: 'How many promises came to an outcome.' })
export class OutcomeCount {
  @Field(() => OutcomeEnum, { description: 'The outcome.' })
  readonly outcome!: Outcome;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'A list that states another number than it names: 甲、乙等5家.' })
export class Listing {
  @Field(() => ID, { description: 'Made of the sentence and the position in it.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it counts.' })
  readonly of!: string;

  @Field(() => Int, { description: 'The number that it states.' })
  readonly stated!: number;

  @Field(() => [String], { description: 'What it names.' })
  readonly listed!: readonly string[];

  @Field(() => Boolean, { description: 'Whether it names more than it states, and so contradicts itself.' })
  readonly contradicts!: boolean;
}

@ObjectType({ description: 'What one plan says of a project or platform.' })
export class CommitmentStep {
  @Field(() => StatusEnum, { description: 'The furthest status that it states.' })
  readonly status!: Status;
}

@ObjectType({ description: 'A project or platform with the status that each plan gives it.' })
export class Commitment {
  @Field(() => MovementEnum, { description: 'Where it went.' })
  readonly movement!: Movement;
}

export const LedgerConnection = connectionType('LedgerRow', () => LedgerRow);
export const ListingConnection = connectionType('Listing', () => Listing);
export const CommitmentConnection = connectionType('Commitment', () => Commitment);
