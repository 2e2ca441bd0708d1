export type { Access } from './access/access.ts';
export { type BearerOptions, verifyBearer } from './access/bearer.ts';
export { BrowserSessions } from './access/browser-sessions.ts';
export { KeyFile } from './access/key-file.ts';
export type { Handover } from './http/handover.ts';
export { serverLogger } from './http/logger.ts';
export type { Intake } from './jobs/intake.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { createServer, listen, type ServerOptions } from './server.ts';
