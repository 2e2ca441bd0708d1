import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityRow, EvidenceRow, PlanRow, TargetRow } from '#cypher/port';
import { COMPARATORS, ROLES } from '#ontology';
import { type Connection, PageArgs, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, costByArgument, listCost, searchCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { MaybePromise } from '../on-graph.ts';
import { searchOf } from '../place.args.ts';
import { Plan } from '../plan/plan.type.ts';
import { TargetOwner } from './owner.type.ts';
import { Target, TargetConnection } from './target.type.ts';

@ArgsType()
class TargetsArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only targets of these plans.' })
  readonly planIds?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Only targets whose metric contains this.' })
  readonly search?: string | null;
}

type Owner = TargetRow['owners'][number];

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => Target, { nullable: true, description: 'One target; null if there is none of this id.' })
  target(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<TargetRow | null> {
    return loaders.target.load(id);
  }

  @Query(() => TargetConnection, {
    description: 'Targets, by plan and position.',
    complexity: searchCost(connectionCost),
  })
  async targets(
    @Args(() => TargetsArgs) args: TargetsArgs,
    @Ctx() { ask }: Context,
  ): Promise<Connection<TargetRow>> {
    const page = pageOf(args);
    const filter = { planIds: args.planIds ?? undefined, search: searchOf(args.search) };
    return toConnection(await ask((store) => store.targets(filter, page)), page);
  }

  @FieldResolver(() => String, { description: 'The comparator in words.' })
  comparatorLabel(
    @Root() target: TargetRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return COMPARATORS[target.comparator].label[lang];
  }

  @FieldResolver(() => [TargetOwner], { description: 'Who answers for it.', complexity: listCost(3) })
  owners(@Root() target: TargetRow): readonly Owner[] {
    return target.owners;
  }

  @FieldResolver(() => Plan, { description: 'The plan that promises it.' })
  plan(@Root() target: TargetRow, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', target.planId);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The sentences that say so.',
    complexity: costByArgument('first'),
  })
  async evidence(
    @Root() target: TargetRow,
    @Arg('first', () => Int, { defaultValue: DEFAULT_EVIDENCE, description: 'How many at most.' })
    first: number,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EvidenceRow[]> {
    checkRange('first', first, ARGUMENT_LIMITS.first);
    return (await loaders.evidenceOfTarget.load(target.id)).slice(0, first);
  }
}

@Resolver(() => TargetOwner)
export class TargetOwnerResolver {
  @FieldResolver(() => Entity, { description: 'The department.' })
  agency(@Root() owner: Owner, @Ctx() { loaders }: Context): MaybePromise<EntityRow> {
    return loaders.require('entity', owner.agencyId);
  }

  @FieldResolver(() => String, { description: 'The name of its role, for people.' })
  roleLabel(
    @Root() owner: Owner,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return ROLES[owner.role][lang];
  }
}
