import { Field, Int, ObjectType } from 'type-graphql';

/** A value with its count, and of which facet it is: what a resolver returns for it. */
export interface FacetRow {
  readonly facet: FacetName;
  readonly value: string | number;
  readonly count: number;
}

export type FacetName =
  'types' | 'sourceTypes' | 'targetTypes' | 'relationTypes' | 'statuses' | 'years' | 'regionIds' | 'planIds';

@ObjectType({
  description: 'A choice of a filter, and how much it would give in place of what is chosen of it now.',
})
export class FacetValue {
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

const listOf = (description: string) =>
  Field(() => [FacetValue], { description: `${description} Most first; at most 200.` });

@ObjectType()
abstract class PlacedFacets {
  @listOf('For `statuses`.')
  readonly statuses!: readonly FacetRow[];

  @listOf('For `years`.')
  readonly years!: readonly FacetRow[];

  @listOf('For `regionIds`.')
  readonly regionIds!: readonly FacetRow[];

  @listOf('For `planIds`.')
  readonly planIds!: readonly FacetRow[];

  @listOf('For `types`.')
  readonly types!: readonly FacetRow[];
}

@ObjectType({
  description:
    'The choices that the filters of `entities` offer. Values that would give nothing are left out.',
})
export class EntityFacets extends PlacedFacets {
  @listOf('For `relationTypes`.')
  readonly relationTypes!: readonly FacetRow[];
}

@ObjectType({
  description:
    'The choices that the filters of `relations` offer. Values that would give nothing are left out.',
})
export class RelationFacets extends PlacedFacets {
  @listOf('For `sourceTypes`.')
  readonly sourceTypes!: readonly FacetRow[];

  @listOf('For `targetTypes`.')
  readonly targetTypes!: readonly FacetRow[];
}
