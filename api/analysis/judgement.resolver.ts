import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { analysisGraph } from '#analysis';
import { judgeSuggestion } from '#analysis/suggest/judge';
import type { Judgement as JudgementRow, EntityRow, Verdict } from '#cypher/port';
import { type Connection, connectionType, PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Judgement, VerdictEnum } from './judgement.type.ts';
import { listPage } from './list-page.ts';

const JudgementConnection = connectionType('Judgement', () => Judgement);

@ArgsType()
class JudgementArgs extends PageArgs {
  @Field(() => [VerdictEnum], { nullable: true, description: 'Only these.' })
  readonly verdicts?: readonly Verdict[] | null;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @Authorized('curate')
  @Mutation(() => Judgement, {
    description:
      'Keeps what you think of a suggested link, in place of what was thought before. Needs the scope curate.',
  })
  judgeSuggestion(
    @Arg('id', () => ID, { description: 'The id of the suggestion.' }) id: string,
    @Arg('verdict', () => VerdictEnum, { description: 'What the caller thinks of it.' }) verdict: Verdict,
    @Arg('note', () => String, { nullable: true, description: 'Why; up to 2,000 characters.' })
    note: string | null,
    @Ctx() { change, principal }: Context,
  ): Promise<JudgementRow> {
    return change(async (store) =>
      judgeSuggestion(store, await analysisGraph(store), {
        id,
        verdict,
        author: principal.name,
        note: note ?? null,
      }),
    );
  }

  @Authorized('curate')
  @Mutation(() => Boolean, {
    description: 'Forgets a judgement; false if there was none. Needs the scope curate.',
  })
  withdrawJudgement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { change }: Context,
  ): Promise<boolean> {
    return change((store) => store.withdrawJudgement(id));
  }

  @Query(() => JudgementConnection, {
    description:
      'Every judgement, by id: also of links that are stated by now, or whose ends no document names.',
    complexity: connectionCost,
  })
  async judgements(
    @Args(() => JudgementArgs) args: JudgementArgs,
    @Ctx() { ask, isVolatile }: Context,
  ): Promise<Connection<JudgementRow>> {
    isVolatile();
    const rows = await ask((store) => store.judgements());
    const { verdicts } = args;
    return listPage(verdicts ? rows.filter(({ verdict }) => verdicts.includes(verdict)) : rows, args);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'One end; null where no document names it any more.',
  })
  from(@Root() { source }: JudgementRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow | null> {
    return loaders.entity.load(source);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The other end.' })
  to(@Root() { target }: JudgementRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow | null> {
    return loaders.entity.load(target);
  }
}
