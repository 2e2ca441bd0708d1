import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  type Change,
  diffPlans,
  type EntityChange as EntityRowChange,
  type PlanDiff as Diff,
  type RelationChange as RelationRowChange,
  type Side,
} from '#analysis/compare/diff';
import type { TargetChange as TargetRowChange, TargetMove } from '#analysis/compare/targets';
import type { EntityRow, EvidenceRow, PlanRow, RelationRow, TargetRow } from '#cypher/port';
import type { Bilingual } from '#ontology';
import { type Connection, PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Plan } from '../plan/plan.type.ts';
import { Relation } from '../relation/relation.type.ts';
import { Target } from '../target/target.type.ts';
import {
  ChangeEnum,
  EntityChange,
  EntityChangeConnection,
  PlanDiff,
  RelationChange,
  RelationChangeConnection,
  StatusChange,
  TargetChange,
  TargetChangeConnection,
  TargetMoveEnum,
} from './diff.type.ts';
import { listPage } from './list-page.ts';
import { entityRow, evidenceRow, graphOf, relationRow, targetRow } from './rows.ts';

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => [ChangeEnum], { nullable: true, description: 'Only these changes.' })
  readonly changes?: readonly Change[] | null;
}

@ArgsType()
class TargetMovesArgs extends PageArgs {
  @Field(() => [TargetMoveEnum], { nullable: true, description: 'Only these changes.' })
  readonly changes?: readonly TargetMove[] | null;
}

const inLang = (text: Bilingual | null, lang: Lang) => text && text[lang];

const evidenceOf = (side: Side<{ readonly id: string }> | null): readonly EvidenceRow[] =>
  (side?.quotes ?? []).slice(0, DEFAULT_EVIDENCE).map((quote) => evidenceRow(side!.item.id, quote));

@Resolver(() => PlanDiff)
export class PlanDiffResolver {
  @Query(() => PlanDiff, {
    description: 'Two plans compared: two years of one bureau, or any two. NOT_FOUND for an unknown plan.',
  })
  async planDiff(
    @Arg('from', () => ID, { description: 'The earlier plan.' }) from: string,
    @Arg('to', () => ID, { description: 'The later plan.' }) to: string,
    @Ctx() context: Context,
  ): Promise<Diff> {
    return diffPlans(await graphOf(context), from, to);
  }

  @FieldResolver(() => Plan, { description: 'The first plan.' })
  from(@Root() { from }: Diff, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', from.id);
  }

  @FieldResolver(() => Plan, { description: 'The second plan.' })
  to(@Root() { to }: Diff, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', to.id);
  }

  @FieldResolver(() => String, { description: 'How the two belong together.' })
  note(
    @Root() { note }: Diff,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return note[lang];
  }

  @FieldResolver(() => EntityChangeConnection, {
    description: 'Entities: those of the first plan in order of its text, then the new ones.',
    complexity: connectionCost,
  })
  entities(
    @Root() { entities }: Diff,
    @Args(() => ChangesArgs) args: ChangesArgs,
  ): Connection<EntityRowChange> {
    return listPage(only(entities, args.changes), args);
  }

  @FieldResolver(() => RelationChangeConnection, {
    description: 'Relations: those of the first plan, then the new ones.',
    complexity: connectionCost,
  })
  relations(
    @Root() { relations }: Diff,
    @Args(() => ChangesArgs) args: ChangesArgs,
  ): Connection<RelationRowChange> {
    return listPage(only(relations, args.changes), args);
  }

  @FieldResolver(() => TargetChangeConnection, {
    description: 'Targets: those of the first plan in order of its text, then the new ones.',
    complexity: connectionCost,
  })
  targets(
    @Root() { targets }: Diff,
    @Args(() => TargetMovesArgs) args: TargetMovesArgs,
  ): Connection<TargetRowChange> {
    return listPage(only(targets, args.changes), args);
  }
}

const only = <Row extends { readonly change: string }>(
  rows: readonly Row[],
  changes?: readonly string[] | null,
) => (changes ? rows.filter(({ change }) => changes.includes(change)) : rows);

@Resolver(() => EntityChange)
export class EntityChangeResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'As the first plan has it.' })
  from(@Root() { from }: EntityRowChange): EntityRow | null {
    return from && entityRow(from.item);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'As the second plan has it.' })
  to(@Root() { to }: EntityRowChange): EntityRow | null {
    return to && entityRow(to.item);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the two are taken for one.' })
  reason(
    @Root() { reason }: EntityRowChange,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return inLang(reason, lang);
  }

  @FieldResolver(() => [Evidence], { description: 'Where the first plan names it.', complexity: listCost(2) })
  fromEvidence(@Root() { from }: EntityRowChange): readonly EvidenceRow[] {
    return evidenceOf(from);
  }

  @FieldResolver(() => [Evidence], {
    description: 'Where the second plan names it.',
    complexity: listCost(2),
  })
  toEvidence(@Root() { to }: EntityRowChange): readonly EvidenceRow[] {
    return evidenceOf(to);
  }
}

@Resolver(() => RelationChange)
export class RelationChangeResolver {
  @FieldResolver(() => Relation, { nullable: true, description: 'As the first plan states it.' })
  from(@Root() { from }: RelationRowChange): RelationRow | null {
    return from && relationRow(from.item);
  }

  @FieldResolver(() => Relation, { nullable: true, description: 'As the second plan states it.' })
  to(@Root() { to }: RelationRowChange): RelationRow | null {
    return to && relationRow(to.item);
  }

  @FieldResolver(() => StatusChange, { nullable: true, description: 'Where the two give it another status.' })
  statusChange(@Root() { statusChange }: RelationRowChange): RelationRowChange['statusChange'] {
    return statusChange;
  }

  @FieldResolver(() => [Evidence], { description: 'Where the first plan says so.', complexity: listCost(2) })
  fromEvidence(@Root() { from }: RelationRowChange): readonly EvidenceRow[] {
    return evidenceOf(from);
  }

  @FieldResolver(() => [Evidence], { description: 'Where the second plan says so.', complexity: listCost(2) })
  toEvidence(@Root() { to }: RelationRowChange): readonly EvidenceRow[] {
    return evidenceOf(to);
  }
}

@Resolver(() => TargetChange)
export class TargetChangeResolver {
  @FieldResolver(() => Target, { nullable: true, description: 'As the first plan promises it.' })
  from(@Root() { from }: TargetRowChange): TargetRow | null {
    return from && targetRow(from);
  }

  @FieldResolver(() => Target, { nullable: true, description: 'As the second plan promises it.' })
  to(@Root() { to }: TargetRowChange): TargetRow | null {
    return to && targetRow(to);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the two are taken for one metric.' })
  reason(
    @Root() { reason }: TargetRowChange,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return inLang(reason, lang);
  }
}
