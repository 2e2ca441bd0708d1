import type { GraphStore } from '#cypher/port';

/** All that an export needs of a store. */
export type FactSource = Pick<GraphStore, 'facts'>;
