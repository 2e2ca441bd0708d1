export type * from './port.ts';
export { neo4jFromEnvironment, openStore, type StoreOptions } from './open.ts';
