import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { gapsInSteps, type Gap as FoundGap, type Gaps, type Nearby as Near } from '#analysis';
import { GAP_KEY, gapKey } from '#analysis/gaps/gap';
import { GAP_KINDS, gapLabel, gapLookedFor, type GapKind, STANDINGS } from '#analysis/gaps/kinds';
import { pageOf as cut } from '#cypher/page';
import type { EntityRow, EvidenceRow, PlanRow, RelationRow, TargetRow } from '#cypher/port';
import { type Connection, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, costByArgument, listCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import { Plan } from '../plan/plan.type.ts';
import { Relation } from '../relation/relation.type.ts';
import { Target } from '../target/target.type.ts';
import { Gap, GapConnection, GapCount, GapKindEnum, Nearby } from './gap.type.ts';
import { PlanFilterArgs, planFilterOf } from './plan-filter.args.ts';
import { answer, entityRow, evidenceRow, relationRow, targetRow } from './rows.ts';

/** Plans to name with a gap. */
const MOST_PLANS = 100;

@ArgsType()
class GapsArgs extends PlanFilterArgs {
  @Field(() => [GapKindEnum], { nullable: true, description: 'Only gaps of these kinds; without it all.' })
  readonly kinds?: readonly GapKind[] | null;
}

/** What a field resolver of the connection gets: the page, and all that it is a page of. */
type GapPage = Connection<FoundGap> & Pick<Gaps, 'counts' | 'plansSearched' | 'note'>;

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => GapConnection, {
    description:
      'What the chosen plans name and leave unlinked: by kind, those named in most sentences first. Links that are only encouraged or negotiated do not count.',
    complexity: connectionCost,
  })
  async gaps(@Args(() => GapsArgs) args: GapsArgs, @Ctx() context: Context): Promise<GapPage> {
    const page = pageOf(args);
    const found = await answer(context, gapsInSteps, {
      ...planFilterOf(args),
      kinds: args.kinds ?? undefined,
    });
    const { rows, ...whole } = found;
    const cutOut = cut(rows, page, gapKey, GAP_KEY, (row) => row);
    return { ...toConnection(cutOut, page), ...whole };
  }

  @FieldResolver(() => String, { description: 'The name of its kind, for people.' })
  label(
    @Root() gap: FoundGap,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return gapLabel(gap.kind)[lang];
  }

  @FieldResolver(() => String, { description: 'Its standing, for people.' })
  standingLabel(
    @Root() gap: FoundGap,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return STANDINGS[gap.standing].label[lang];
  }

  @FieldResolver(() => String, { description: 'What was looked for.' })
  lookedFor(
    @Root() gap: FoundGap,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return gapLookedFor(gap.kind)[lang];
  }

  @FieldResolver(() => String, { description: 'Why it is listed, in a sentence or two.' })
  reason(
    @Root() gap: FoundGap,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return gap.reason[lang];
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'What has the gap; null for a target.' })
  entity(@Root() { entity }: FoundGap): EntityRow | null {
    return entity && entityRow(entity);
  }

  @FieldResolver(() => Target, { nullable: true, description: 'The target that has the gap.' })
  target(@Root() { target }: FoundGap): TargetRow | null {
    return target && targetRow(target);
  }

  @FieldResolver(() => [Plan], {
    description: 'The chosen plans that name it, by year, at most a hundred.',
    complexity: listCost(3),
  })
  plans(@Root() { plans }: FoundGap, @Ctx() { loaders }: Context): Promise<readonly PlanRow[]> {
    return Promise.all(plans.slice(0, MOST_PLANS).map(async ({ id }) => await loaders.require('plan', id)));
  }

  @FieldResolver(() => [Evidence], {
    description: 'Where the chosen plans name it, by year and position.',
    complexity: costByArgument('first'),
  })
  evidence(
    @Root() gap: FoundGap,
    @Arg('first', () => Int, { defaultValue: DEFAULT_EVIDENCE, description: 'How many at most.' })
    first: number,
  ): readonly EvidenceRow[] {
    checkRange('first', first, ARGUMENT_LIMITS.first);
    return gap.evidence.slice(0, first).map((quote) => evidenceRow(gap.id, quote));
  }

  @FieldResolver(() => [Relation], {
    description: 'Links that do not close it: encouraged, negotiated, or stated by other plans alone.',
    complexity: listCost(3),
  })
  weakLinks(@Root() { weakLinks }: FoundGap): readonly RelationRow[] {
    return weakLinks.map(relationRow);
  }

  @FieldResolver(() => [Nearby], {
    description: 'What is named near it and could be meant, at most five.',
    complexity: listCost(5),
  })
  candidates(@Root() { candidates }: FoundGap): readonly Near[] {
    return candidates;
  }
}

@Resolver(() => Nearby)
export class NearbyResolver {
  @FieldResolver(() => Entity, { description: 'What is named there.' })
  entity(@Root() { entity }: Near): EntityRow {
    return entityRow(entity);
  }

  @FieldResolver(() => [Evidence], { description: 'Where, at most three places.', complexity: listCost(3) })
  evidence(@Root() { entity, quotes }: Near): readonly EvidenceRow[] {
    return quotes.map((quote) => evidenceRow(entity.id, quote));
  }
}

@Resolver(() => GapCount)
export class GapCountResolver {
  @FieldResolver(() => String, { description: 'The name of the kind, for people.' })
  label(
    @Root() { kind }: Gaps['counts'][number],
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return gapLabel(kind)[lang];
  }
}

@Resolver(() => GapConnection)
export class GapConnectionResolver {
  @FieldResolver(() => [GapCount], {
    description: 'How many gaps of each kind there are in all.',
    complexity: listCost(GAP_KINDS.length),
  })
  counts(@Root() { counts }: GapPage): Gaps['counts'] {
    return counts;
  }

  @FieldResolver(() => Int, { description: 'How many plans were looked through.' })
  plansSearched(@Root() page: GapPage): number {
    return page.plansSearched;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What to know of the whole: an empty store, unknown plans, nothing missed.',
  })
  note(
    @Root() { note }: GapPage,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return note && note[lang];
  }
}
