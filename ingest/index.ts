export { explain } from './explain.ts';
export { toExtractionJson } from './extraction-json.ts';
export { toFacts } from './load/facts.ts';
export { expandFile, findFiles, type Found, type SourceFile } from './load/files.ts';
export { ReadingThreads } from './load/pool.ts';
export { readBytes } from './load/read-facts.ts';
export { type FileOutcome, ingestFiles } from './load/run.ts';
export { extract } from './pipeline.ts';
export { readDocument } from './read/index.ts';
