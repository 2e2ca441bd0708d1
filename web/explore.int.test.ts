import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage, type Reader } from './testing/reader.ts';
import { type ServedPage, servePage } from './testing/served-page.ts';

describe.skipIf(skipsPageTests())('exploring, in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage()]);
  }, 240_000);
  afterEach(() => reader.context.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const everything = async () => {
    reader = await openPage(browser, served.address);
    await reader.page.getByRole('button', { name: /显示整张图/ }).click();
    await reader.settled();
    return reader;
  };

  test('nodes are put together by a box, and what is between them is shown one by one', async () => {
    const { page, complaints } = await everything();
    const box = await page.getByTestId('canvas').boundingBox();
    if (!box) throw new Error('There is no canvas.');
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 2, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 70, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const panel = page.getByTestId('panel');
    await panel.getByRole('heading', { name: /已选 \d+ 个实体/ }).waitFor();
    await panel.getByRole('button', { name: '它们之间的路径' }).click();
    await panel.getByText(/第 1 条，共 \d+ 条/).waitFor();
    await panel.getByRole('button', { name: '下一条' }).click();
    await panel.getByText(/第 2 条，共 \d+ 条/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the menu by keyboard: pin, and undo of it; focus on what is near', async () => {
    const { page, complaints } = await everything();
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    const before = await tally.innerText();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await page.getByTestId('node-menu').getByRole('menuitem', { name: '钉在此处' }).click();
    await expect.poll(() => page.url()).toContain('at=');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('at=');
    await page.getByTestId('panel').getByRole('button', { name: '聚焦' }).click();
    await expect.poll(() => tally.innerText()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => tally.innerText()).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('layouts move nodes, and undo brings the layout back; communities have a legend', async () => {
    const { page, settled, complaints } = await everything();
    const picture = () =>
      page.getByTestId('minimap').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    let last = await picture();
    for (const name of [/同心圆/, /分层/, /网格/]) {
      await page.getByRole('button', { name: '布局', exact: true }).click();
      await page.getByRole('menuitemradio', { name }).click();
      await expect.poll(picture, { timeout: 20_000 }).not.toBe(last);
      await settled();
      last = await picture();
    }
    expect(page.url()).toContain('lay=grid');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).toContain('lay=layered');
    await page.getByRole('button', { name: '大小与颜色' }).click();
    await page.getByRole('menuitemradio', { name: /群组/ }).click();
    const legend = page.getByRole('navigation');
    await legend.getByRole('heading', { name: '群组' }).waitFor();
    await legend
      .getByRole('button', { name: /等, \d+ 个实体/ })
      .first()
      .click();
    await page
      .getByTestId('panel')
      .getByRole('heading', { name: /已选 \d+ 个实体/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
