export { backUp, checkBackup, restore, type CheckedBackup } from './backup.ts';
export { copyGraph } from './copy.ts';
export type { Into } from './fill.ts';
export { type Totals, totalsSchema } from './stored-document.ts';
export type { Phase, Watch } from './watch.ts';
