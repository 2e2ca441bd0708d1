import { create } from 'zustand';
import { ApiFailure, asFailure } from '../api/failure.ts';
import { CANCEL_JOB, JOB_PROGRESS } from '../api/intake-queries.ts';
import { follow, renew, tell } from '../api/client.ts';
import type { JobProgressSubscription } from '../gql/graphql.ts';
import { restore } from '../state/actions.ts';
import { Refusal, sendFile } from './send-file.ts';

export type Job = JobProgressSubscription['jobProgress'];
export type FileResult = Job['files'][number];

/** Where a file is on its way. */
export type Stage = 'queued' | 'sending' | 'reading' | 'over';

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly stage: Stage;
  /** Bytes that have gone. */
  readonly sent: number;
  readonly job: Job | null;
  /** Why it came to nothing, where that is not in the job. */
  readonly failure: Refusal | ApiFailure | null;
  readonly stop: AbortController;
}

/** The files that were given to this page, in their order; one goes at a time, so that the server is not flooded. */
export const useUploads = create<{ readonly uploads: readonly Upload[] }>(() => ({ uploads: [] }));

const { getState: get, setState: set } = useUploads;
let next = 0;
let running = false;

const update = (id: number, change: Partial<Upload>) =>
  set(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)),
  }));

/** Takes files in, one after the other. */
export function addFiles(files: readonly File[]): void {
  const fresh = files.map((file): Upload => ({
    id: (next += 1),
    file,
    stage: 'queued',
    sent: 0,
    job: null,
    failure: null,
    stop: new AbortController(),
  }));
  set(({ uploads }) => ({ uploads: [...uploads, ...fresh] }));
  void work();
}

/** Sends a file once more that came to nothing. */
export function tryAgain(id: number): void {
  update(id, { stage: 'queued', sent: 0, job: null, failure: null, stop: new AbortController() });
  void work();
}

/** Stops a file that is on its way; what the server has read of a zip until then stays. */
export function stopUpload({ id, stage, job, stop }: Upload): void {
  stop.abort();
  if (stage === 'queued') update(id, { stage: 'over', failure: stopped() });
  if (stage === 'reading' && job !== null) void tell(CANCEL_JOB, { id: job.id }).catch(() => undefined);
}

/** Puts away what is over. */
export const forgetOver = (): void =>
  set(({ uploads }) => ({ uploads: uploads.filter(({ stage }) => stage !== 'over') }));

const stopped = () => new Refusal('STOPPED', '');

async function work(): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (;;) {
      const upload = get().uploads.find(({ stage }) => stage === 'queued');
      if (upload === undefined) break;
      await take(upload);
    }
  } finally {
    running = false;
  }
}

async function take({ id, file, stop }: Upload): Promise<void> {
  update(id, { stage: 'sending' });
  try {
    const jobId = await sendFile(file, (sent) => update(id, { sent }), stop.signal);
    update(id, { stage: 'reading', sent: file.size });
    await watch(jobId, (job) => update(id, { job }));
    update(id, { stage: 'over' });
  } catch (error) {
    const failure =
      error instanceof DOMException && error.name === 'AbortError'
        ? stopped()
        : error instanceof Refusal
          ? error
          : asFailure(error);
    update(id, { stage: 'over', failure });
    return;
  }
  renew();
  void restore();
}

/** How often a stream that broke off is taken up again, and how long to wait before. */
const TRIES = 5;
const WAIT_MS = 1_000;

/** Follows a job to its end; the server may be out of reach for a while. Throws ApiFailure. */
async function watch(id: string, onNews: (job: Job) => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const states: Job['state'][] = [];
    try {
      await follow(JOB_PROGRESS, { id }, ({ jobProgress: job }) => {
        states.push(job.state);
        onNews(job);
      });
      if (isOver(states.at(-1))) return;
    } catch (error) {
      if (asFailure(error).kind !== 'unreachable' || tries === TRIES) throw error;
    }
    if (tries === TRIES) throw new ApiFailure('unreachable', 'The server tells no more of the job.');
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

const isOver = (state: Job['state'] | undefined) =>
  state === 'done' || state === 'failed' || state === 'cancelled';
