import type { GapKind } from '../gql/graphql.ts';

/** Every kind of gap; a kind that is missing or unknown here does not compile. */
const KINDS: Readonly<Record<GapKind, true>> = {
  INDUSTRY_WITHOUT_PLATFORM: true,
  INDUSTRY_WITHOUT_COMPANY: true,
  INDUSTRY_WITHOUT_UNIVERSITY: true,
  INDUSTRY_WITHOUT_TALENT_PROGRAM: true,
  INDUSTRY_WITHOUT_PROJECT: true,
  PLATFORM_WITHOUT_INDUSTRY: true,
  PLATFORM_WITHOUT_UNIVERSITY: true,
  PLATFORM_WITHOUT_BUILDER: true,
  SUPPORTED_COMPANY_WITHOUT_PLATFORM: true,
  TARGET_WITHOUT_OWNER: true,
};

/** The kind that an address names; null where there is none of this name. */
export const gapKindOf = (text: string | null): GapKind | null =>
  Object.keys(KINDS).find((kind): kind is GapKind => kind === text) ?? null;
