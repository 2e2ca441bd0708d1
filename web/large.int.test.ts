import { readFile } from 'node:fs/promises';
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

    await settled();
    await page.getByRole('button', { name: '导出当前图' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /PNG/ }).click();
    const picture = await readFile(await (await saving).path());
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand after the signature: all of the drawing, not the window alone.
    expect(Math.min(picture.readUInt32BE(16), picture.readUInt32BE(20))).toBeGreaterThan(1_500);

    await page.getByText('表', { exact: true }).click();
    const rows = page.getByRole('rowheader');
    await expect.poll(() => rows.count()).toBe(100);
    const first = await rows.first().innerText();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText(`第 101–200 行，共 ${ENTITIES - 1} 行`).waitFor();
    expect(await rows.first().innerText()).not.toBe(first);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
