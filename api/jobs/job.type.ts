import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ErrorCode } from '#common/errors';
import { ROW_WARNINGS, type RowWarning, type RowWarningKind } from '#common/row-warning';
import type { EntityType } from '#ontology';
import { EntityTypeEnum } from '../enums.ts';
import { FILE_OUTCOMES, type FileOutcome, JOB_STATES, type JobState } from './job.ts';

const enumOf = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  Object.fromEntries(Object.keys(table).map((key) => [key, key])) as { readonly [K in Key]: K };
const described = (table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([key, description]) => [key, { description }]));

export const JobStateEnum = enumOf(JOB_STATES);
registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: 'How a job stands.',
  valuesConfig: described(JOB_STATES),
});

export const FileOutcomeEnum = enumOf(FILE_OUTCOMES);
registerEnumType(FileOutcomeEnum, {
  name: 'FileOutcome',
  description: 'What became of a file.',
  valuesConfig: described(FILE_OUTCOMES),
});

@ObjectType({ description: 'Why something could not be taken in.' })
export class JobError {
  @Field(() => String, { description: 'One of the codes of errors.' })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do.' })
  readonly message!: string;
}

export const RowWarningKindEnum = enumOf(ROW_WARNINGS);
registerEnumType(RowWarningKindEnum, {
  name: 'RowWarningKind',
  description: 'What may be doubtful of a row of a list.',
  valuesConfig: described(ROW_WARNINGS),
});

@ObjectType({ description: 'A row of a list that may not have been read as it was meant.' })
export class ListRowWarning {
  @Field(() => RowWarningKindEnum, { description: 'What may be doubtful.' })
  readonly kind!: RowWarningKind;

  @Field(() => String, { description: 'The name in the row.' })
  readonly name!: string;

  @Field(() => String, { description: 'What its type cell says; empty without one.' })
  readonly said!: string;

  @Field(() => EntityTypeEnum, { nullable: true, description: 'As what it was taken in; null if left out.' })
  readonly takenAs!: EntityType | null;
}

@ObjectType({ description: 'What became of one file of a job.' })
export class JobFile {
  @Field(() => String, { description: 'Its name; in a zip, with its path.' })
  readonly name!: string;

  @Field(() => FileOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: FileOutcome;

  @Field(() => ID, { nullable: true, description: 'The document that holds it now; null where it failed.' })
  readonly documentId!: string | null;

  @Field(() => Int, { description: 'Plans in it.' })
  readonly plans!: number;

  @Field(() => Int, { description: 'Entities that it names.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Relations that it backs.' })
  readonly relations!: number;

  @Field(() => Int, { description: 'Targets that it promises.' })
  readonly targets!: number;

  @Field(() => [ListRowWarning], {
    description: 'Rows of a list that may not have been read as meant; at most a hundred.',
  })
  readonly warnings!: readonly RowWarning[];

  @Field(() => JobError, { nullable: true, description: 'Why it failed.' })
  readonly error!: JobError | null;
}

@ObjectType({ description: 'Documents being taken in. Kept while the server runs.' })
export class Job {
  @Field(() => ID, { description: 'For `job` and `jobProgress`.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name of what was uploaded.' })
  readonly name!: string;

  @Field(() => JobStateEnum, { description: 'How it stands.' })
  readonly state!: JobState;

  @Field(() => Int, { nullable: true, description: 'How many files there are; null until that is known.' })
  readonly total!: number | null;

  @Field(() => Int, { description: 'How many of them are done.' })
  readonly done!: number;

  @Field(() => String, { description: 'When it was given, ISO 8601.' })
  readonly createdAt!: string;

  @Field(() => String, { nullable: true, description: 'When its turn came.' })
  readonly startedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended.' })
  readonly endedAt!: string | null;

  @Field(() => JobError, { nullable: true, description: 'Why it failed as a whole.' })
  readonly error!: JobError | null;
}

@ObjectType({ description: 'A document that was taken away, with what it alone said.' })
export class RemovedDocument {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
}
