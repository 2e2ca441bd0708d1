import type { Mention, PlanText } from '../../model.ts';
import { recognise } from '../index.ts';

/** A plan that says nothing but this text, in one sentence. */
export const planOf = (text: string): PlanText => ({
  start: 0,
  end: text.length,
  ordinal: 1,
  title: '',
  year: null,
  agency: null,
  region: null,
  sections: [
    {
      start: 0,
      end: text.length,
      level: 0,
      heading: '',
      path: [],
      tense: 'plan',
      owners: [],
      sentences: [{ start: 0, end: text.length, text, kind: 'prose', tense: 'plan' }],
    },
  ],
});

/** The names in a sentence as `Type:name`, in its order. */
export const namesOf = (text: string): string[] =>
  mentionsOf(text).map(({ type, text: name }) => `${type}:${name}`);

export const mentionsOf = (text: string): Mention[] => recognise(text, planOf(text));
