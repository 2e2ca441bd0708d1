import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from '../testing/browser.ts';
import { openPage, type Reader, type ReaderOptions } from '../testing/reader.ts';
import { servePage, type ServedPage } from '../testing/served-page.ts';

describe.skipIf(skipsPageTests())('the tour, in Chromium', { timeout: 90_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage()]);
  }, 180_000);
  afterEach(async () => {
    await reader?.context.close();
    reader = undefined;
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const visit = async (options: ReaderOptions = {}) =>
    (reader = await openPage(browser, served.address, { firstVisit: true, ...options }));

  test('greets who is new, by keyboard, in four steps; and never again unasked', async () => {
    const { page, complaints } = await visit();
    const titles = ['先找一个名称', '或者从这里进入', '图例能看，也能筛', '随时求助，随手保存'];
    for (const title of titles) {
      const step = page.getByRole('dialog', { name: title });
      await step.waitFor();
      await expect.poll(() => step.evaluate((card) => card.contains(document.activeElement))).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
      await page.keyboard.press('Enter');
    }
    const tour = page.getByTestId('tour');
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: '图谱概览' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await tour.count()).toBe(0);

    await page.keyboard.press('?');
    await page.getByRole('button', { name: '看四步导览' }).click();
    await page.getByRole('dialog', { name: '先找一个名称' }).waitFor();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('makes way for whoever begins, and leaves alone who comes by a link or was here before', async () => {
    const { page, find } = await visit();
    await page.getByTestId('tour').waitFor();
    await find('科创湾', '科创湾');
    await page.getByTestId('tour').waitFor({ state: 'detached' });
    const link = page.url();
    await reader?.context.close();

    const other = await visit({ fragment: link.slice(link.indexOf('#')) });
    await other.page.getByTestId('panel').getByRole('heading', { name: '科创湾' }).waitFor();
    await other.page.waitForLoadState('networkidle');
    expect(await other.page.getByTestId('tour').count()).toBe(0);
    await other.page.getByTitle('回到开始页').click();
    await other.page.getByRole('heading', { name: '图谱概览' }).waitFor();
  });

  test('fits a phone', async () => {
    const { page } = await visit({ width: 390, height: 844 });
    for (let step = 0; step < 4; step += 1) {
      const box = await page.getByTestId('tour').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await page
        .getByTestId('tour')
        .getByRole('button', { name: /下一步|开始使用/ })
        .tap();
    }
    await page.getByTestId('tour').waitFor({ state: 'detached' });
  });
});
