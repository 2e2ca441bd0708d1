import { isLarge, type LayoutJob, type LayoutStep } from './job.ts';
import { placeByForces } from './forces.ts';
import { placeInLayers } from './layered.ts';
import { placeInRings } from './rings.ts';
import { type PlacesOf, placeWithCytoscape } from './with-cytoscape.ts';

/** One job, then no more: who wants another layout ends this worker and starts a new one. */
addEventListener('message', ({ data: job }: MessageEvent<LayoutJob>) => {
  try {
    if (job.arrangement === 'forces' && isLarge(job.x.length, job.from.length)) {
      let last: PlacesOf = { x: job.x, y: job.y };
      for (const places of placeByForces(job)) {
        last = places;
        tell({ ...places, done: false });
      }
      tell({ ...last, done: true });
    } else {
      tell({ ...placeBy[job.arrangement](job), done: true });
    }
  } catch (error) {
    tell({ x: job.x, y: job.y, done: true, failure: error instanceof Error ? error.message : String(error) });
  }
});

const placeBy = {
  forces: placeWithCytoscape,
  grid: placeWithCytoscape,
  concentric: placeInRings,
  layered: placeInLayers,
} as const;

const tell = (step: LayoutStep) => postMessage(step);
