/** All that a user does, for those who let them do it. */
export { dismissNotice } from './change.ts';
export * from './fetch-actions.ts';
export * from './select-actions.ts';
export * from './view-actions.ts';
