import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from '../testing/browser.ts';
import { servePage, type ServedPage } from '../testing/served-page.ts';

describe.skipIf(skipsPageTests())('GraphiQL, in Chromium', { timeout: 90_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('a browser that goes to the API finds it; it runs a query, knows the schema and asks no other host', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== served.address)
        complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${served.address}/graphql`);
    expect(new URL(page.url()).pathname).toBe('/graphiql');

    // Its editors come after its buttons.
    await page.locator('.graphiql-query-editor .view-line').filter({ hasText: '科技城' }).waitFor();
    await page.locator('.result-window .view-lines').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('三一科技城').first().waitFor();

    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.locator('.graphiql-plugin').getByText('Query', { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
