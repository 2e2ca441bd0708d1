import { Readable } from 'node:stream';
import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { InnographError } from '#common/errors';
import type { DocumentRow } from '#cypher/port';
import type { Context } from '../context.ts';
import { costByArgument } from '../cost.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import type { JobFileRow, JobRow } from './job.ts';
import { Job, JobFile, RemovedDocument } from './job.type.ts';
import type { Jobs } from './jobs.ts';
import { receive } from './receive.ts';

/** What taking a document in counts for, so that few fit into one request. */
const COST_OF_A_DOCUMENT = 20_000;
const changeCost = ({ childComplexity }: { readonly childComplexity: number }) =>
  COST_OF_A_DOCUMENT + childComplexity;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

@Resolver(() => Job)
export class JobResolver {
  @Authorized('ingest')
  @Mutation(() => Job, {
    description:
      'Takes a small document in; returns at once, watch `jobProgress`. Larger ones go to `POST /upload`. Needs the scope ingest.',
    complexity: changeCost,
  })
  ingestDocument(
    @Arg('name', () => String, { description: 'The name of the file, under which it is kept.' }) name: string,
    @Arg('content', () => String, { description: 'Its bytes in base64.' }) content: string,
    @Ctx() context: Context,
  ): Promise<JobRow> {
    if (!BASE64.test(content))
      throw new InnographError('USAGE', 'The content has to be base64, without line breaks.');
    const bytes = Buffer.from(content, 'base64');
    return receive(jobsOf(context), name, Readable.from(bytes, { objectMode: false }), {
      mostBytes: bytes.length,
    });
  }

  @Authorized('ingest')
  @Mutation(() => RemovedDocument, {
    description: 'Takes a document away, and what it alone says. Needs the scope ingest.',
    complexity: changeCost,
  })
  async removeDocument(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { change, loaders }: Context,
  ): Promise<Pick<DocumentRow, 'id' | 'name'>> {
    const document = await loaders.document.load(id);
    if (document === null || !(await change((store) => store.removeDocument(id)))) {
      throw new InnographError('NOT_FOUND', `There is no document ${id}.`);
    }
    return { id, name: document.name };
  }

  @Authorized('ingest')
  @Mutation(() => Job, {
    description: 'Stops a job before its next file; what was taken in is kept. Needs the scope ingest.',
  })
  cancelJob(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context): JobRow {
    return jobsOf(context).cancel(id);
  }

  @Authorized('ingest')
  @Query(() => Job, {
    nullable: true,
    description: 'One job; null if there is none of this id, or no more. Needs the scope ingest.',
  })
  job(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context): JobRow | null {
    context.isVolatile();
    return jobsOf(context).get(id);
  }

  @Authorized('ingest')
  @Query(() => [Job], {
    description: 'Jobs, latest first. Needs the scope ingest.',
    complexity: costByArgument('first'),
  })
  jobs(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most.' }) first: number,
    @Ctx() context: Context,
  ): readonly JobRow[] {
    context.isVolatile();
    checkRange('first', first, ARGUMENT_LIMITS.first);
    return jobsOf(context).list().slice(0, first);
  }

  @Authorized('ingest')
  @Subscription(() => Job, {
    description: 'A job now and after each change, to its end; at /graphql/stream. Needs the scope ingest.',
    subscribe: ({ args, context }: { args: { id: string }; context: Context }) =>
      jobsOf(context).watch(args.id),
  })
  jobProgress(@Root() job: JobRow, @Arg('id', () => ID, { description: 'Its id.' }) _id: string): JobRow {
    return job;
  }

  @FieldResolver(() => [JobFile], {
    description: 'What became of its files: those that are done, in order.',
    complexity: costByArgument('first'),
  })
  files(
    @Root() { files, done }: JobRow,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most.' }) first: number,
  ): readonly JobFileRow[] {
    checkRange('first', first, ARGUMENT_LIMITS.first);
    return files.slice(0, Math.min(done, first));
  }
}

function jobsOf({ jobs }: Context): Jobs {
  if (jobs === null) throw new InnographError('UNSUPPORTED', 'This server takes no documents in.');
  return jobs;
}
