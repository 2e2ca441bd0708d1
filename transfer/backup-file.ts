import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { InnographError, messageOf } from '#common/errors';
import type { Judgement } from '#cypher/judgement';
import { verifyFacts } from '#cypher/verify';
import {
  judgementLine,
  lineOf,
  type StoredDocument,
  storedDocumentSchema,
  storedJudgementSchema,
  Tally,
  type Totals,
  totalsSchema,
} from './stored-document.ts';

/**
 * A backup is gzip over lines of JSON: a head, a line a document by id, a line a judgement by id, and a foot with counts
 * and the SHA-256 of the lines between. The same graph gives the same bytes. Format 1 held no judgements.
 */
const FORMAT = 'innograph-backup';
/** Raised when an older reader could misread a newer file. */
export const BACKUP_VERSION = 2;

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  documents: z.number().int(),
});
const footSchema = totalsSchema.extend({ end: z.literal(FORMAT) });

/** The lines of a backup of these documents and judgements. `documents` tells readers how far they are. */
export async function* backupLines(
  stored: AsyncIterable<StoredDocument>,
  judgements: () => Promise<readonly Judgement[]>,
  documents: number,
): AsyncGenerator<string, Totals> {
  const tally = new Tally();
  yield `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, documents })}\n`;
  for await (const one of stored) {
    const line = lineOf(one);
    tally.add(one, line);
    yield `${line}\n`;
  }
  for (const judgement of await judgements()) {
    const line = judgementLine(judgement);
    tally.addJudgement(line);
    yield `${line}\n`;
  }
  const totals = tally.totals();
  yield `${JSON.stringify({ end: FORMAT, ...totals })}\n`;
  return totals;
}

/** A backup being read: its documents, which are sound as a whole only if reading them to the end does not throw. */
export interface Backup {
  readonly documents: number;
  readonly stored: AsyncIterable<StoredDocument>;
  /** They come after the documents: whole once those were read to their end. */
  readonly judgements: readonly Judgement[];
}

/**
 * Opens a backup. Throws UNREADABLE for a file that is none, damaged or cut short (the documents throw it too), and
 * UNSUPPORTED for one of a newer format; the file system's own errors come as they are.
 */
export async function readBackup(file: string): Promise<Backup> {
  const lines = linesOf(file);
  const first = await lines.next();
  const head = headSchema.safeParse(first.done ? null : parseJson(file, first.value));
  if (!head.success) {
    throw new InnographError(
      'UNREADABLE',
      `${file} is no backup of Innograph; give a file that "innograph backup" wrote.`,
    );
  }
  if (head.data.version > BACKUP_VERSION) {
    throw new InnographError(
      'UNSUPPORTED',
      `${file} is a backup of format ${head.data.version}, this version reads ${BACKUP_VERSION}; update Innograph.`,
    );
  }
  const judgements: Judgement[] = [];
  return { documents: head.data.documents, stored: documents(file, lines, judgements), judgements };
}

async function* documents(
  file: string,
  lines: AsyncIterable<string>,
  judgements: Judgement[],
): AsyncGenerator<StoredDocument> {
  const tally = new Tally();
  let foot: z.infer<typeof footSchema> | undefined;
  for await (const line of lines) {
    const json = parseJson(file, line);
    if (foot) throw damaged(file, 'something follows its end');
    foot = footSchema.safeParse(json).data;
    if (foot) continue;
    const judged = storedJudgementSchema.safeParse(json);
    if (judged.success) {
      judgements.push(judged.data.judgement);
      tally.addJudgement(line);
      continue;
    }
    const parsed = storedDocumentSchema.safeParse(json);
    if (!parsed.success) throw damaged(file, `record ${recordOf(tally)} is neither document nor judgement`);
    check(file, parsed.data);
    tally.add(parsed.data, line);
    yield parsed.data;
  }
  if (!foot) throw damaged(file, 'its end is missing');
  const { counts, sha256 } = tally.totals();
  if (sha256 !== foot.sha256) throw damaged(file, 'its checksum does not fit');
  if (JSON.stringify(counts) !== JSON.stringify(foot.counts)) throw damaged(file, 'its counts do not fit');
}

function recordOf(tally: Tally): number {
  const { documents, judgements } = tally.totals().counts;
  return documents + judgements + 1;
}

/** Lines end with LF alone: JSON leaves other marks that some readers take for ends of lines in its strings. */
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.once('error', (error) => plain.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A document may be a line of many chunks, so they are joined once.
  let begun: string[] = [];
  try {
    for await (const chunk of plain) {
      const [first = '', ...others] = decoder
        .decode(z.instanceof(Buffer).parse(chunk), { stream: true })
        .split('\n');
      begun.push(first);
      for (const next of others) {
        yield begun.join('');
        begun = [next];
      }
    }
    if (begun.join('') !== '' || decoder.decode() !== '') throw damaged(file, 'its last line is cut off');
  } catch (error) {
    const isOfFile = error instanceof Error && 'syscall' in error;
    throw isOfFile || error instanceof InnographError ? error : damaged(file, messageOf(error));
  } finally {
    source.destroy();
  }
}

function check(file: string, { facts }: StoredDocument): void {
  try {
    verifyFacts(facts);
  } catch (error) {
    throw damaged(file, messageOf(error));
  }
}

function parseJson(file: string, line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw damaged(file, 'a line of it is not as it was written');
  }
}

const damaged = (file: string, why: string) =>
  new InnographError(
    'UNREADABLE',
    `The backup ${file} is damaged (${why}); nothing of it was restored. Take another copy.`,
  );
