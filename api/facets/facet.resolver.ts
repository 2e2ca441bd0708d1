import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { FacetCount } from '#cypher/port';
import {
  ENTITY_TYPES,
  entityTypeSchema,
  RELATION_TYPES,
  relationTypeSchema,
  STATUSES,
  statusSchema,
} from '#ontology';
import type { Context } from '../context.ts';
import { listCost } from '../cost.ts';
import { EntityFilterArgs, entityFilter } from '../entity/entity.args.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { RelationFilterArgs, relationFilter } from '../relation/relation.args.ts';
import { EntityFacets, type FacetName, type FacetRow, FacetValue, RelationFacets } from './facet.type.ts';

/** Enough for a person to choose from. */
const MOST_VALUES = 200;

type Rows = Readonly<Partial<Record<FacetName, readonly FacetRow[]>>>;

function rowsOf(counts: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>): Rows {
  const rows: Partial<Record<FacetName, readonly FacetRow[]>> = {};
  for (const [name, values] of Object.entries(counts)) {
    const facet = name as FacetName;
    rows[facet] = values.slice(0, MOST_VALUES).map((each) => ({ ...each, facet }));
  }
  return rows;
}

@Resolver(() => FacetValue)
export class FacetResolver {
  @Query(() => EntityFacets, {
    description: 'The choices of the filters of `entities`, with counts.',
    complexity: listCost(50),
  })
  async entityFacets(
    @Args(() => EntityFilterArgs) args: EntityFilterArgs,
    @Ctx() { ask }: Context,
  ): Promise<Rows> {
    const filter = entityFilter(args);
    return rowsOf(await ask((store) => store.entityFacets(filter)));
  }

  @Query(() => RelationFacets, {
    description: 'The choices of the filters of `relations`, with counts.',
    complexity: listCost(50),
  })
  async relationFacets(
    @Args(() => RelationFilterArgs) args: RelationFilterArgs,
    @Ctx() { ask }: Context,
  ): Promise<Rows> {
    const filter = relationFilter(args);
    return rowsOf(await ask((store) => store.relationFacets(filter)));
  }

  @FieldResolver(() => String, { description: 'As the filter takes it.' })
  value(@Root() { value }: FacetRow): string {
    return String(value);
  }

  @FieldResolver(() => String, {
    description: 'For people: the name of a type or region, the title of a plan.',
  })
  async label(
    @Root() { facet, value }: FacetRow,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    const id = String(value);
    switch (facet) {
      case 'types':
      case 'sourceTypes':
      case 'targetTypes':
        return ENTITY_TYPES[entityTypeSchema.parse(value)].label[lang];
      case 'relationTypes':
        return RELATION_TYPES[relationTypeSchema.parse(value)].label[lang];
      case 'statuses':
        return STATUSES[statusSchema.parse(value)].label[lang];
      case 'regionIds':
        return (await loaders.entity.load(id))?.name ?? id;
      case 'planIds':
        return (await loaders.plan.load(id))?.title ?? id;
      case 'years':
        return id;
    }
  }
}
