export { extract } from './pipeline.ts';
export { readDocument } from './read/index.ts';
export { findFiles, type Found, type SourceFile } from './load/files.ts';
export { ingestFiles, readBytes, type FileOutcome } from './load/run.ts';
export { toFacts } from './load/facts.ts';
