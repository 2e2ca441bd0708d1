import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type Commitment as Followed,
  type CommitmentStep as Step,
  commitmentsInSteps,
  MOVEMENTS,
} from '#analysis/ledger/commitments';
import { type Ledger, type LedgerOrder, ledgerInSteps, type Pledge } from '#analysis/ledger/ledger';
import { type Listing as Listed, listingsInSteps } from '#analysis/ledger/listings';
import { type Outcome, OUTCOMES } from '#analysis/ledger/outcome';
import type { Result } from '#analysis/ledger/results';
import type { EntityRow, EvidenceRow, PlanRow, TargetRow } from '#cypher/port';
import { type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost, searchCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Plan } from '../plan/plan.type.ts';
import { Target } from '../target/target.type.ts';
import {
  Commitment,
  CommitmentConnection,
  CommitmentStep,
  LedgerConnection,
  LedgerOrderEnum,
  LedgerRow,
  Listing,
  ListingConnection,
  OutcomeCount,
  OutcomeEnum,
  ReportedResult,
} from './ledger.type.ts';
import { listPage } from './list-page.ts';
import { PlanFilterArgs, planFilterOf } from './plan-filter.args.ts';
import { answer, entityRow, evidenceRow, targetRow } from './rows.ts';

@ArgsType()
class LedgerArgs extends PlanFilterArgs {
  @Field(() => String, { nullable: true, description: 'Only targets whose metric contains this.' })
  readonly search?: string | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: 'Only promises of these outcomes.' })
  readonly outcomes?: readonly Outcome[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only targets with an owner, or without.' })
  readonly owned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only targets that another one contradicts, or not.' })
  readonly conflicting?: boolean | null;

  @Field(() => LedgerOrderEnum, { defaultValue: LedgerOrderEnum.PLAN, description: 'By what it is sorted.' })
  readonly order!: LedgerOrder;
}

type LedgerPage = Connection<Pledge> & Pick<Ledger, 'counts' | 'note'>;

@Resolver(() => LedgerRow)
export class LedgerResolver {
  @Query(() => LedgerConnection, {
    description:
      'All targets of the chosen plans with what later documents of the same bureau report of them.',
    complexity: searchCost(connectionCost),
  })
  async targetLedger(@Args(() => LedgerArgs) args: LedgerArgs, @Ctx() context: Context): Promise<LedgerPage> {
    checkRange('The length of search', args.search?.length ?? 0, ARGUMENT_LIMITS.search);
    const { rows, counts, note } = await answer(context, ledgerInSteps, {
      ...planFilterOf(args),
      search: args.search ?? undefined,
      outcomes: args.outcomes ?? undefined,
      owned: args.owned ?? undefined,
      conflicting: args.conflicting ?? undefined,
      order: args.order,
    });
    return { ...listPage(rows, args), counts, note };
  }

  @Query(() => ListingConnection, {
    description: 'Lists (甲、乙等5家) whose stated number is not that of what they name.',
    complexity: connectionCost,
  })
  async unevenListings(
    @Args(() => PlanFilterArgs) args: PlanFilterArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Listed>> {
    return listPage(await answer(context, listingsInSteps, planFilterOf(args)), args);
  }

  @Query(() => CommitmentConnection, {
    description: 'Projects and platforms with the status that each plan gives them, over the years.',
    complexity: connectionCost,
  })
  async commitments(
    @Args(() => PlanFilterArgs) args: PlanFilterArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Followed>> {
    return listPage(await answer(context, commitmentsInSteps, planFilterOf(args)), args);
  }

  @FieldResolver(() => Target, { description: 'The promise.' })
  target(@Root() { target }: Pledge): TargetRow {
    return targetRow(target);
  }

  @FieldResolver(() => String, { description: 'The outcome, for people.' })
  outcomeLabel(
    @Root() { outcome }: Pledge,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return OUTCOMES[outcome].label[lang];
  }

  @FieldResolver(() => ReportedResult, { nullable: true, description: 'The report that decides it.' })
  result(@Root() { result }: Pledge): Result | null {
    return result;
  }

  @FieldResolver(() => String, { description: 'How the report was matched, or where it was looked for.' })
  reason(
    @Root() { reason }: Pledge,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return reason[lang];
  }

  @FieldResolver(() => [Target], {
    description: 'Targets of the same bureau and year that give the metric another value.',
    complexity: listCost(2),
  })
  conflicts(@Root() { conflicts }: Pledge): readonly TargetRow[] {
    return conflicts.map(targetRow);
  }
}

@Resolver(() => LedgerConnection)
export class LedgerConnectionResolver {
  @FieldResolver(() => [OutcomeCount], {
    description: 'How many came to each outcome.',
    complexity: listCost(4),
  })
  counts(@Root() { counts }: LedgerPage): readonly { outcome: Outcome; count: number }[] {
    return (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => ({ outcome, count: counts[outcome] }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to know of the whole.' })
  note(
    @Root() { note }: LedgerPage,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return note && note[lang];
  }
}

@Resolver(() => ReportedResult)
export class ReportedResultResolver {
  @FieldResolver(() => Plan, { description: 'The document that reports it.' })
  plan(@Root() { plan }: Result, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', plan.id);
  }

  @FieldResolver(() => Evidence, { description: 'The sentence that says so.' })
  evidence(@Root() { plan, quote }: Result): EvidenceRow {
    return evidenceRow(plan.id, quote);
  }
}

@Resolver(() => Listing)
export class ListingResolver {
  @FieldResolver(() => Boolean)
  contradicts(@Root() { difference }: Listed): boolean {
    return difference === 'MORE_LISTED';
  }

  @FieldResolver(() => String, { description: 'What is uneven about it.' })
  reason(
    @Root() { reason }: Listed,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return reason[lang];
  }

  @FieldResolver(() => Evidence, { description: 'Where it stands.' })
  evidence(@Root() { id, quote }: Listed): EvidenceRow {
    return evidenceRow(id, quote);
  }
}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => Entity, { description: 'The project or platform.' })
  entity(@Root() { entity }: Followed): EntityRow {
    return entityRow(entity);
  }

  @FieldResolver(() => String, { description: 'Where it went, for people.' })
  movementLabel(
    @Root() { movement }: Followed,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return MOVEMENTS[movement][lang];
  }

  @FieldResolver(() => [CommitmentStep], { description: 'Plan by plan, by year.', complexity: listCost(3) })
  steps(@Root() { steps }: Followed): readonly Step[] {
    return steps;
  }
}

@Resolver(() => CommitmentStep)
export class CommitmentStepResolver {
  @FieldResolver(() => Plan, { description: 'The plan.' })
  plan(@Root() { plan }: Step, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', plan.id);
  }

  @FieldResolver(() => [Evidence], { description: 'Where it says so.', complexity: listCost(2) })
  evidence(@Root() { plan, quotes }: Step): readonly EvidenceRow[] {
    return quotes.slice(0, DEFAULT_EVIDENCE).map((quote) => evidenceRow(plan.id, quote));
  }
}
