import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  type PairKind,
  type Path,
  type Suggestion,
  type Suggestions,
  suggestionsInSteps,
} from '#analysis/suggest/suggest';
import { type JudgedSuggestion, noteOnJudged, withJudgements } from '#analysis/suggest/judge';
import type { EntityRow, EvidenceRow, Judgement as JudgementRow, RelationRow, Verdict } from '#cypher/port';
import { type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { Relation } from '../relation/relation.type.ts';
import { Judgement, VerdictEnum } from './judgement.type.ts';
import { listPage } from './list-page.ts';
import { PlanFilterArgs, planFilterOf } from './plan-filter.args.ts';
import { answer, entityRow, evidenceRow, relationRow } from './rows.ts';
import { LinkPath, LinkSuggestion, LinkSuggestionConnection, PairKindEnum } from './suggest.type.ts';

@ArgsType()
class SuggestionsArgs extends PlanFilterArgs {
  @Field(() => [PairKindEnum], { nullable: true, description: 'Only links of these kinds.' })
  readonly kinds?: readonly PairKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only links of this entity.' })
  readonly entityId?: string | null;

  @Field(() => [VerdictEnum], { nullable: true, description: 'Only links that were judged so.' })
  readonly verdicts?: readonly Verdict[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only judged links; false: only those not judged.',
  })
  readonly judged?: boolean | null;
}

type SuggestionPage = Connection<JudgedSuggestion> & Pick<Suggestions, 'note'>;

@Resolver(() => LinkSuggestion)
export class SuggestionResolver {
  @Query(() => LinkSuggestionConnection, {
    description:
      'Links that no plan states, best first: at most five for each entity and 2,000 of each kind.',
    complexity: connectionCost,
  })
  async linkSuggestions(
    @Args(() => SuggestionsArgs) args: SuggestionsArgs,
    @Ctx() context: Context,
  ): Promise<SuggestionPage> {
    const { rows, note } = await answer(context, suggestionsInSteps, {
      ...planFilterOf(args),
      kinds: args.kinds ?? undefined,
      entityId: args.entityId ?? undefined,
    });
    // What people think changes while the graph stays as it is.
    context.isVolatile();
    const filter = { verdicts: args.verdicts ?? undefined, judged: args.judged ?? undefined };
    const judged = withJudgements(rows, await context.ask((store) => store.judgements()), filter);
    return { ...listPage(judged, args), note: note ?? noteOnJudged(rows.length, judged.length, filter) };
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: 'What was thought of it; null if nothing yet.',
  })
  judgement(@Root() { judgement }: JudgedSuggestion): JudgementRow | null {
    return judgement;
  }

  @FieldResolver(() => Entity, { description: 'One end: platform, company or university.' })
  from(@Root() { from }: Suggestion): EntityRow {
    return entityRow(from);
  }

  @FieldResolver(() => Entity, { description: 'The other end.' })
  to(@Root() { to }: Suggestion): EntityRow {
    return entityRow(to);
  }

  @FieldResolver(() => String, { description: 'Why, in a few words.' })
  reason(
    @Root() { reason }: Suggestion,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return reason[lang];
  }

  @FieldResolver(() => [LinkPath], {
    description: 'Ways by a third, at most three.',
    complexity: listCost(3),
  })
  paths(@Root() { paths }: Suggestion): readonly Path[] {
    return paths;
  }

  @FieldResolver(() => [Evidence], { description: 'Where both are named together.', complexity: listCost(3) })
  evidence(@Root() { id, quotes }: Suggestion): readonly EvidenceRow[] {
    return quotes.map((quote) => evidenceRow(id, quote));
  }
}

@Resolver(() => LinkPath)
export class LinkPathResolver {
  @FieldResolver(() => Entity, { description: 'The third.' })
  via(@Root() { via }: Path): EntityRow {
    return entityRow(via);
  }

  @FieldResolver(() => [Relation], { description: 'The two relations.', complexity: listCost(2) })
  relations(@Root() { relations }: Path): readonly RelationRow[] {
    return relations.map(relationRow);
  }
}

@Resolver(() => LinkSuggestionConnection)
export class SuggestionConnectionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What to know of the whole.' })
  note(
    @Root() { note }: SuggestionPage,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return note && note[lang];
  }
}
