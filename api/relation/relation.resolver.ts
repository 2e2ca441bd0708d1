import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityRow, EvidenceRow, RelationRow } from '#cypher/port';
import { RELATION_TYPES, ROLES, STATUSES } from '#ontology';
import { type Connection, PageArgs, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, costByArgument } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { MaybePromise } from '../on-graph.ts';
import { RelationFilterArgs, relationFilter } from './relation.args.ts';
import { Relation, RelationConnection } from './relation.type.ts';

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, { nullable: true, description: 'One relation; null if there is none of this id.' })
  relation(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<RelationRow | null> {
    return loaders.relation.load(id);
  }

  @Query(() => RelationConnection, {
    description: 'Relations, by type, status, names of both ends.',
    complexity: connectionCost,
  })
  async relations(
    @Args(() => RelationFilterArgs) args: RelationFilterArgs,
    @Args(() => PageArgs) list: PageArgs,
    @Ctx() { ask }: Context,
  ): Promise<Connection<RelationRow>> {
    const page = pageOf(list);
    const filter = relationFilter(args);
    return toConnection(await ask((store) => store.findRelations(filter, page)), page);
  }

  @FieldResolver(() => String, { description: 'The name of its type, for people.' })
  label(
    @Root() relation: RelationRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
    @Arg('reverse', () => Boolean, { defaultValue: false, description: 'As read from the target.' })
    reverse: boolean,
  ): string {
    return RELATION_TYPES[relation.type][reverse ? 'reverse' : 'label'][lang];
  }

  @FieldResolver(() => String, { description: 'The name of its status, for people.' })
  statusLabel(
    @Root() relation: RelationRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return STATUSES[relation.status].label[lang];
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of its role, for people.' })
  roleLabel(
    @Root() relation: RelationRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return relation.role === null ? null : ROLES[relation.role][lang];
  }

  @FieldResolver(() => Entity, { description: 'The subject.' })
  source(@Root() relation: RelationRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow> {
    return loaders.require('entity', relation.source);
  }

  @FieldResolver(() => Entity, { description: 'The object.' })
  target(@Root() relation: RelationRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow> {
    return loaders.require('entity', relation.target);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The sentences that say so, in order of document and position.',
    complexity: costByArgument('first'),
  })
  async evidence(
    @Root() relation: RelationRow,
    @Arg('first', () => Int, { defaultValue: DEFAULT_EVIDENCE, description: 'How many at most.' })
    first: number,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EvidenceRow[]> {
    checkRange('first', first, ARGUMENT_LIMITS.first);
    return (await loaders.evidenceOfRelation.load(relation.id)).slice(0, first);
  }

  @FieldResolver(() => Int, { description: 'How many sentences say so.' })
  async evidenceCount(@Root() relation: RelationRow, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.evidenceOfRelation.load(relation.id)).length;
  }
}
