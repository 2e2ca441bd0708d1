import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { PlaceFilter } from '#cypher/port';
import { ARGUMENT_LIMITS, checkRange } from './limits.ts';

/** Which plans: what filters of entities and of relations have in common. */
@ArgsType()
export class PlaceArgs {
  @Field(() => [ID], { nullable: true, description: 'Only what these plans say.' })
  readonly planIds?: readonly string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only what plans of these years say.' })
  readonly years?: readonly number[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only what plans of these jurisdictions say: ids of regions.',
  })
  readonly regionIds?: readonly string[] | null;
}

/** Throws LIMIT for a list that is too long. */
export function placeFilter({ planIds, years, regionIds }: PlaceArgs): PlaceFilter {
  for (const [name, list] of Object.entries({ planIds, years, regionIds })) {
    checkRange(`The number of ${name}`, list?.length ?? 0, { ...ARGUMENT_LIMITS.ids, min: 0 });
  }
  return {
    planIds: planIds ?? undefined,
    years: years ?? undefined,
    regionIds: regionIds ?? undefined,
  };
}

/** What is searched for, without outer space; nothing for an empty text. Throws LIMIT for a long one. */
export function searchOf(text: string | null | undefined): string | undefined {
  const search = text?.trim() ?? '';
  checkRange('The length of search', search.length, ARGUMENT_LIMITS.search);
  return search === '' ? undefined : search;
}
