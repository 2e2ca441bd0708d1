import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { PROJECT_ROOT } from '#common/project-root';

/** The checkout's own folders, wherever the command is called from. */
export const SEEDS = resolve(PROJECT_ROOT, 'seeds', 'plans');
export const WEB_ROOT = resolve(PROJECT_ROOT, 'dist', 'web');
export const portOption = (): Option =>
  new Option('--port <number>', 'port to listen on').env('PORT').default(4000).argParser(parsePort);

export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen on').env('HOST').default('127.0.0.1');

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError(`"${text}" is no port; give a number from 0 (any free one) to 65535.`);
  }
  return port;
}

/** A whole number from 1 on, as commander reads an option. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new InvalidArgumentError(`"${text}" is no number; give a whole one from 1 on.`);
  }
  return Number(text);
}
