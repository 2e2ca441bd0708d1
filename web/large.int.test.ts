import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpDocuments } from '../bench/graph/documents.ts';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage } from './testing/reader.ts';
import { type ServedPage, servePage } from './testing/served-page.ts';

const ENTITIES = 2_000;

describe.skipIf(skipsPageTests())('a large graph, in Chromium', { timeout: 240_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    const facts = madeUpDocuments(ENTITIES, ENTITIES * 3);
    [browser, served] = await Promise.all([launchChromium(), servePage({ seeds: false, facts })]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('is shown whole, and answers while it is laid out', async () => {
    const { page, context, complaints, clickDrawn, settled } = await openPage(browser, served.address);
    await page.getByRole('button', { name: /显示整张图/ }).click();
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    await expect.poll(() => tally.innerText(), { timeout: 60_000 }).toContain(`实体 ${ENTITIES}`);
    // Named by what it is, not by each of its nodes.
    await expect.poll(() => page.url().length).toBeLessThan(100);

    const canvas = page.getByTestId('canvas');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByTestId('panel').getByRole('heading', { level: 2 }).waitFor();
    expect(await canvas.getAttribute('data-state')).toBe('moving');
    await settled();

    const id = await page.evaluate(async () => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ entities(first: 1) { nodes { id } } }' }),
      });
      const { data } = (await answer.json()) as { data: { entities: { nodes: { id: string }[] } } };
      return data.entities.nodes[0]?.id ?? '';
    });
    await page.keyboard.press('Escape');
    await clickDrawn(id);
    await page.getByTestId('panel').getByRole('button', { name: '隐藏' }).click();
    await expect.poll(() => tally.innerText()).toContain(`实体 ${ENTITIES - 1}`);
    await page.reload();
    await expect.poll(() => tally.innerText(), { timeout: 60_000 }).toContain(`实体 ${ENTITIES - 1}`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
