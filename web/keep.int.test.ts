import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage } from './testing/reader.ts';
import { servePage, type ServedPage } from './testing/served-page.ts';

const CITY = '松雅湖未来科技城';

describe.skipIf(skipsPageTests())('finding and keeping, in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const seriousIn = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test('filters count what they leave, and lead to the graph', async () => {
    const { page, context, complaints } = await openPage(browser, served.address);
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog', { name: '查找与筛选' });
    const companies = dialog.getByRole('checkbox', { name: /企业/ });
    await companies.waitFor();
    const label = await dialog.locator('label').filter({ hasText: '企业' }).innerText();
    const count = /\d+/.exec(label)?.[0] ?? '';
    await companies.check();
    await dialog.getByRole('heading', { name: `找到 ${count} 个实体` }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: `在图中显示这 ${count} 个` }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `实体 ${count}` })
      .waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('initials in the palette, a note, a named view, and files with their sentences', async () => {
    const { page, context, expand, complaints } = await openPage(browser, served.address);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('syhwlkjc');
    await page.getByRole('option').filter({ hasText: CITY }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('panel');
    await panel.getByRole('heading', { name: CITY }).waitFor();
    await panel.getByRole('button', { name: '加备注' }).click();
    await page.keyboard.type('下周去看');
    await page.keyboard.press('Tab');
    await expand();

    await page.getByRole('button', { name: '保存与分享视图（V）' }).click();
    await page.getByLabel('给它起个名字').fill('我的科技城');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '我的科技城' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('Escape');

    for (const [name, ending] of [
      ['CSV', 'csv'],
      ['SVG', 'svg'],
      ['GraphML', 'graphml'],
    ] as const) {
      await page.getByRole('button', { name: '导出当前图' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`innograph.${ending}`);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('产业为主');
      expect(text).toContain('05-county-2024.txt');
      expect(text).toContain('下周去看');
    }

    await page.getByTitle('回到开始页').click();
    // It is offered where one comes back to.
    await page
      .getByRole('region', { name: '已保存的视图' })
      .getByRole('link', { name: '我的科技城' })
      .click();
    await page
      .getByRole('status')
      .filter({ hasText: /实体 [2-9]/ })
      .waitFor();
    expect(await panel.getByLabel('备注').inputValue()).toBe('下周去看');
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('axe finds nothing serious in what opens and closes, and Escape closes it and no more', async () => {
    const { page, context, find, settled, complaints } = await openPage(browser, served.address);
    const found: string[] = [];
    const look = async (where: string) =>
      found.push(...(await seriousIn(page)).map((violation) => `${where}: ${violation}`));
    await page.keyboard.press('/');
    await page.keyboard.type('没有的');
    await page.getByText('没有找到“没有的”').waitFor();
    await look('nothing found');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').first().fill('');
    await page.getByRole('searchbox').first().blur();
    await find('松雅湖未来', CITY);
    await settled();
    const canvas = page.getByRole('application');
    const panel = page.getByTestId('panel');
    await canvas.press('m');
    await page.getByTestId('node-menu').waitFor();
    await look('menu');
    await page.keyboard.press('Escape');
    await page.getByTestId('node-menu').waitFor({ state: 'detached' });
    await panel.getByRole('heading', { name: CITY }).waitFor();
    for (const name of ['布局', '大小与颜色', '导出当前图']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('menu').waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
    for (const [key, name] of [
      ['Control+k', '命令与实体'],
      ['?', '怎样使用'],
      ['b', '查找与筛选'],
    ] as const) {
      await canvas.press(key);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await panel.getByRole('heading', { name: CITY }).waitFor();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
