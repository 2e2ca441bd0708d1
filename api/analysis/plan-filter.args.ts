import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { PlanFilter } from '#analysis';
import { PageArgs } from '../connection.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';

/** Which plans an analysis looks at. */
@ArgsType()
export class PlanFilterArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these plans; without it all.' })
  readonly planIds?: readonly string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only plans of these years.' })
  readonly years?: readonly number[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only plans whose region, bureau, title or document has this in its name; or the id of a region.',
  })
  readonly region?: string | null;
}

/** The filter that the arguments ask for; throws LIMIT where they ask for too much. */
export function planFilterOf({
  planIds,
  years,
  region,
}: Omit<PlanFilterArgs, 'first' | 'after'>): PlanFilter {
  if (planIds) checkRange('The number of planIds', planIds.length, { ...ARGUMENT_LIMITS.ids, min: 0 });
  if (years) checkRange('The number of years', years.length, { ...ARGUMENT_LIMITS.ids, min: 0 });
  const place = region?.trim() ?? '';
  checkRange('The length of region', place.length, ARGUMENT_LIMITS.search);
  return {
    planIds: planIds ?? undefined,
    years: years ?? undefined,
    region: place === '' ? undefined : place,
  };
}
