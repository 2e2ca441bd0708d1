export type * from './port.ts';
export { openStore, type StoreOptions } from './open.ts';
