import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DocumentRow, EntityRow, PlanRow } from '#cypher/port';
import type { SectionRecord } from '#ontology';
import { type Connection, PageArgs, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost } from '../cost.ts';
import { Document } from '../document/document.type.ts';
import { Section, SectionConnection } from '../document/section.type.ts';
import { Entity } from '../entity/entity.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Plan, PlanConnection } from './plan.type.ts';

@ArgsType()
class PlansArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only plans of these documents.' })
  readonly documentIds?: readonly string[] | null;
}

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'One plan; null if there is none of this id.' })
  plan(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<PlanRow | null> {
    return loaders.plan.load(id);
  }

  @Query(() => PlanConnection, {
    description: 'Plans, by document and position.',
    complexity: connectionCost,
  })
  async plans(@Args(() => PlansArgs) args: PlansArgs, @Ctx() { ask }: Context): Promise<Connection<PlanRow>> {
    const page = pageOf(args);
    const filter = { documentIds: args.documentIds ?? undefined };
    return toConnection(await ask((store) => store.plans(filter, page)), page);
  }

  @FieldResolver(() => Document, { description: 'The document it stands in.' })
  document(@Root() plan: PlanRow, @Ctx() { loaders }: Context): MaybePromise<DocumentRow> {
    return loaders.require('document', plan.documentId);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The bureau whose plan it is.' })
  agency(@Root() { agencyId }: PlanRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow | null> {
    return agencyId === null ? null : loaders.entity.load(agencyId);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The jurisdiction, where the text names it.' })
  region(@Root() { regionId }: PlanRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow | null> {
    return regionId === null ? null : loaders.entity.load(regionId);
  }

  @FieldResolver(() => SectionConnection, {
    description: 'Its text by sections, in order.',
    complexity: connectionCost,
  })
  async contents(
    @Root() plan: PlanRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<SectionRecord>> {
    const page = pageOf(args);
    return toConnection(await loaders.sectionPages('plan', page).load(plan.id), page);
  }

  @FieldResolver(() => [Section], {
    description: 'All its sections at once, in order.',
    deprecationReason: 'A long plan has hundreds: use `contents`, which gives them in pages.',
    complexity: listCost(30),
  })
  sections(@Root() plan: PlanRow, @Ctx() { loaders }: Context): Promise<readonly SectionRecord[]> {
    return loaders.sectionsOfPlan.load(plan.id);
  }
}
