import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DocumentRow, PlanRow } from '#cypher/port';
import type { SectionRecord } from '#ontology';
import { type Connection, PageArgs, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost } from '../cost.ts';
import { Plan } from '../plan/plan.type.ts';
import { Document, DocumentConnection } from './document.type.ts';
import { SectionConnection } from './section.type.ts';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document; null if there is none of this id.' })
  document(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<DocumentRow | null> {
    return loaders.document.load(id);
  }

  @Query(() => DocumentConnection, { description: 'Documents, by name.', complexity: connectionCost })
  async documents(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { ask }: Context,
  ): Promise<Connection<DocumentRow>> {
    const page = pageOf(args);
    return toConnection(await ask((store) => store.documents(page)), page);
  }

  @FieldResolver(() => [Plan], { description: 'The plans it holds, in order.', complexity: listCost(10) })
  plans(@Root() document: DocumentRow, @Ctx() { loaders }: Context): Promise<readonly PlanRow[]> {
    return loaders.plansOfDocument.load(document.id);
  }

  @FieldResolver(() => SectionConnection, {
    description: 'Its text by sections, from beginning to end.',
    complexity: connectionCost,
  })
  async sections(
    @Root() document: DocumentRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<SectionRecord>> {
    const page = pageOf(args);
    return toConnection(await loaders.sectionPages('document', page).load(document.id), page);
  }
}
