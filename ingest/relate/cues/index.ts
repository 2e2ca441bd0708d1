import type { Cue } from '../cue.ts';
import { BUILD_CUES } from './build.ts';
import { CARRY_OUT_CUES } from './carry-out.ts';
import { PARTNER_CUES } from './partner.ts';
import { PLACE_CUES } from './place.ts';
import { SUPPORT_CUES } from './support.ts';

/** Every predicate cue. Where words of one spelling stand twice, the one that a name has to follow is tried first. */
export const CUES: readonly Cue[] = [
  ...BUILD_CUES,
  ...SUPPORT_CUES,
  ...PLACE_CUES,
  ...PARTNER_CUES,
  ...CARRY_OUT_CUES,
];

/** Stands where no cue governs: a phrase without a verb (联合X、Y，…), a name alone. */
export const NO_CUE: Cue = {
  id: 'phrase',
  role: 'verb',
  reading: 'develop',
  words: [],
  reads: [],
  refuses: [],
};
