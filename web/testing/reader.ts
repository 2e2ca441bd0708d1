import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface ReaderOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  /** What follows the address of the page. */
  readonly fragment?: string;
  /** Where to enter instead of at the bare address. */
  readonly entry?: string;
  /** Whether nobody was here before; else the tour was seen. */
  readonly firstVisit?: boolean;
  /** Whether the system lets things move; without it tests need not wait for them. */
  readonly motion?: boolean;
}

/** Somebody at the page: what a page test does, in the words of the user. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts, and requests to other hosts: there should be none. */
  readonly complaints: readonly string[];
  /** Types into the search box and opens the first result of exactly this name. */
  readonly find: (text: string, name: string) => Promise<void>;
  /** Shows the neighbours of what is selected, and waits until they have found their places. */
  readonly expand: () => Promise<void>;
  /** Clicks the drawing where an entity or a relation is drawn. */
  readonly clickDrawn: (id: string) => Promise<void>;
  readonly settled: () => Promise<void>;
}

/** Opens the page in a context of its own: no memory of other readers. */
export async function openPage(
  browser: Browser,
  address: string,
  options: ReaderOptions = {},
): Promise<Reader> {
  const { width = 1440, height = 900, scheme = 'light', locale = 'zh-CN', fragment = '', entry } = options;
  const { motion = false, firstVisit = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    hasTouch: width < 600,
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  if (!firstVisit) await context.addInitScript(() => localStorage.setItem('innograph.tour', 'seen'));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== address)
      complaints.push(`asked ${request.url()}`);
  });
  await page.goto(entry ?? `${address}/${fragment}`);
  // Keys do nothing before the page has come alive; what the store holds is asked for only then.
  await page.getByRole('search').waitFor();
  await page.waitForLoadState('networkidle');

  const settled = () => page.locator('[data-testid="canvas"][data-state="settled"]').waitFor();
  return {
    page,
    context,
    complaints,
    settled,
    async find(text, name) {
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await page.getByRole('option').filter({ hasText: name }).first().waitFor();
      await page.getByRole('option').filter({ hasText: name }).first().click();
      await page.getByTestId('panel').getByRole('heading', { name, level: 2 }).waitFor();
    },
    async expand() {
      await page.getByRole('button', { name: /^(展开|Expand)$/ }).click();
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
      await settled();
    },
    async clickDrawn(id) {
      const place = await page.evaluate((wanted) => window.innographPlaceOf?.(wanted) ?? null, id);
      if (!place) throw new Error(`${id} is not drawn.`);
      await page.getByTestId('canvas').click({ position: place });
    },
  };
}
