export type * from './port.ts';
export { MemoryStore } from './memory.ts';
export { neo4jFromEnvironment, openStore, type StoreOptions } from './open.ts';
