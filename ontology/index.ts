export * from './vocabulary.ts';
export * from './records.ts';
