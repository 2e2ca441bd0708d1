export type { Handover } from './http/handover.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { createServer, listen, type ServerOptions } from './server.ts';
