import type { Bilingual } from '#ontology/vocabulary';
import type { PlaceUnit } from '../gql/graphql.ts';

const UNITS: Readonly<Record<PlaceUnit, Bilingual>> = {
  page: { zh: '第{}页', en: 'page {}' },
  paragraph: { zh: '第{}段', en: 'paragraph {}' },
  line: { zh: '第{}行', en: 'line {}' },
  row: { zh: '第{}行', en: 'row {}' },
  element: { zh: '元素 {}', en: 'element {}' },
};

/** Where a sentence stands in its file, as a person says it: 第3页. */
export const placeText = (
  { unit, at }: { readonly unit: PlaceUnit; readonly at: string },
  lang: keyof Bilingual,
): string => UNITS[unit][lang].replace('{}', () => at);
