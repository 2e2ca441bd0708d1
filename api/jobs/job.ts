import type { ErrorCode } from '#common/errors';
import type { RowWarning } from '#common/row-warning';
import type { LoadOutcome } from '#cypher/port';

/** How a job stands; it ends in one of the last three. */
export const JOB_STATES = {
  waiting: 'Others come first.',
  running: 'Its files are being read.',
  done: 'All its files were looked at; each says what became of it.',
  failed: 'It could not go on; `error` says why.',
  cancelled: 'It was stopped; what was taken in until then is kept.',
} as const;
export type JobState = keyof typeof JOB_STATES;

/** What became of one file of a job. */
export const FILE_OUTCOMES = {
  new: 'It was not there before.',
  unchanged: 'The graph already held just this.',
  replaced: 'It took the place of an earlier document of the same name.',
  reread: 'The same text, of which more or other things are read now than then.',
  failed: 'It could not be taken in; the graph is as it was.',
} as const satisfies Readonly<Record<LoadOutcome['outcome'] | 'failed', string>>;
export type FileOutcome = keyof typeof FILE_OUTCOMES;

export interface JobFailure {
  readonly code: ErrorCode;
  readonly message: string;
}

export interface JobFileRow {
  readonly name: string;
  readonly outcome: FileOutcome;
  readonly documentId: string | null;
  readonly plans: number;
  readonly entities: number;
  readonly relations: number;
  readonly targets: number;
  /** Rows of a list that may be doubtful. */
  readonly warnings: readonly RowWarning[];
  readonly error: JobFailure | null;
}

/** A job as it stands at one moment; a change makes a new one. */
export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly state: JobState;
  /** How many files there are; null until that is known. */
  readonly total: number | null;
  /** Those done so far, in order. Grows in place; a moment's view of it ends at `done`. */
  readonly files: readonly JobFileRow[];
  readonly done: number;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly error: JobFailure | null;
}

export const isOver = ({ state }: JobRow): boolean => state !== 'waiting' && state !== 'running';
