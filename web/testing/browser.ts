import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium is, or null: `CHROMIUM` names one, else where distributions put it. */
export function findChromium(): string | null {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/**
 * Whether page tests are to be skipped. Without a Chromium they are, and say so; where `CI` is set they run and
 * fail, so that a build that means to test the page cannot pass without having done so.
 */
export function skipsPageTests(): boolean {
  if (findChromium() !== null || process.env.CI) return false;
  console.warn(
    'PAGE TESTS SKIPPED: no Chromium found. Install one, or name it by CHROMIUM=/path/to/chromium.',
  );
  return true;
}

/** @param flags - what else Chromium is started with */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found: install one, or name it by CHROMIUM=/path/to/chromium.');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  });
}
