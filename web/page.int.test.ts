import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage, type Reader, type ReaderOptions } from './testing/reader.ts';
import { servePage, type ServedPage } from './testing/served-page.ts';

const CITY = '松雅湖未来科技城';

describe.skipIf(skipsPageTests())('the page, in Chromium, on the sample plans', { timeout: 90_000 }, () => {
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
  const visit = async (options?: ReaderOptions) =>
    (reader = await openPage(browser, served.address, options));

  test('from a part of a name to the sentence behind an edge', async () => {
    const { page, find, expand, clickDrawn, complaints } = await visit();
    await find('科技城', CITY);
    await expand();
    const edge = await page.evaluate(async (name) => {
      const query = `{ entities(search: "${name}", first: 1) { nodes { relations(types: [FOCUSES_ON], first: 50) { nodes { id target { name } } } } } }`;
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await answer.json()) as {
        data: { entities: { nodes: { relations: { nodes: { id: string; target: { name: string } }[] } }[] } };
      };
      return (
        data.entities.nodes[0]?.relations.nodes.find(({ target }) => target.name.includes('3T'))?.id ?? null
      );
    }, CITY);
    expect(edge, `${CITY} has a relation to the 3T industries`).not.toBeNull();

    await clickDrawn(edge ?? '');
    const sentence = page.getByTestId('sentence');
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain(`${CITY}以“3T”产业为主`);
    expect(await sentence.locator('[data-end]').allInnerTexts()).toContain(CITY);
    expect(await page.getByTestId('passage').innerText()).toContain('三一科技城');
    expect(await page.getByTestId('panel').innerText()).toContain('05-county-2024.txt');
    expect(complaints).toEqual([]);
  });

  test.each(['松雅湖', '科技城', '未来科技城'])('finds it from %s', async (text) => {
    const { page } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.getByRole('option').filter({ hasText: CITY }).waitFor();
  });

  test('search, results and table by keyboard alone', async () => {
    const { page } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type(CITY);
    await page.locator('[role=option][data-combobox-selected]').filter({ hasText: CITY }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('panel').getByRole('heading', { name: CITY }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('table').getByRole('button', { name: CITY, exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('table').getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(2);
  });

  test('nothing found says what to do', async () => {
    const { page } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('没有这样的名称');
    await page.getByText('没有找到“没有这样的名称”。').waitFor();
    await page.getByText('换一个更短的词试试').waitFor();
  });

  test('the address brings the view back, and undo takes steps back', async () => {
    const { page, find, expand, settled } = await visit();
    await find('松雅湖未来', CITY);
    await expand();
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    const before = await tally.innerText();
    await page.reload();
    await settled();
    await page.getByTestId('panel').getByRole('heading', { name: CITY }).waitFor();
    await expect.poll(() => tally.innerText()).toBe(before);
    await page.getByRole('button', { name: '隐藏', exact: true }).click();
    await expect.poll(() => tally.innerText()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => tally.innerText()).toBe(before);
  });

  test('how two entities are connected, step by step', async () => {
    const { page, find } = await visit();
    await find('三一集团', '三一集团');
    await page.getByRole('button', { name: '路径', exact: true }).click();
    const panel = page.getByTestId('panel');
    await panel.locator('input').click();
    await page.keyboard.type('中南大学');
    await page.getByRole('option').filter({ hasText: '中南大学' }).first().click();
    await panel.getByText('最短').waitFor();
    const way = panel.getByRole('listitem').first();
    expect(await way.innerText()).toMatch(/三一集团[\s\S]*县科技局[\s\S]*中南大学/);
    await way.getByRole('button', { name: /在图中显示/ }).click();
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    await expect.poll(() => tally.innerText()).toContain('实体 4');
  });

  test('the legend hides a type and counts what is shown', async () => {
    const { page, settled } = await visit();
    await page.getByRole('button', { name: /显示整张图/ }).click();
    await settled();
    const industries = page.getByRole('navigation').getByRole('button', { name: /^产业，|^产业,/ });
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    const before = await tally.innerText();
    await industries.click();
    await expect.poll(() => tally.innerText()).not.toBe(before);
    expect(await industries.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: '全部显示' }).click();
    await expect.poll(() => tally.innerText()).toBe(before);
  });

  test('Chinese and English, as the browser says and as the user chooses', async () => {
    const { page } = await visit({ locale: 'en-GB' });
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.getByRole('button', { name: 'Switch to Chinese' }).click();
    await page.getByRole('heading', { name: '图谱概览' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '图谱概览' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('on a narrow screen the panel is a sheet below the drawing', async () => {
    const { page, find, expand } = await visit({ width: 390, height: 844 });
    await find('松雅湖未来', CITY);
    await expand();
    const [sheet, canvas] = await Promise.all([
      page.getByTestId('panel').boundingBox(),
      page.getByTestId('canvas').boundingBox(),
    ]);
    expect(sheet?.width).toBe(390);
    expect(sheet?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  const looks: [string, ReaderOptions][] = (['light', 'dark'] as const).flatMap((scheme) => [
    [`${scheme}, wide`, { scheme }],
    [`${scheme}, narrow, in English`, { scheme, width: 390, height: 844, locale: 'en-GB' }],
  ]);
  test.each(looks)(
    'axe finds nothing serious: %s',
    async (_what, options) => {
      const { page, find, expand } = await visit(options);
      const seriousIn = async (where: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      await page.getByRole('table').waitFor();
      const found = await seriousIn('start');
      await find('松雅湖未来', CITY);
      await expand();
      found.push(...(await seriousIn('entity')));
      await page.getByTestId('panel').locator('ul button').first().click();
      await page.getByTestId('sentence').waitFor();
      found.push(...(await seriousIn('relation')));
      await page.keyboard.press('t');
      await page.getByRole('table').waitFor();
      found.push(...(await seriousIn('table')));
      expect(found).toEqual([]);
    },
    90_000,
  );
});

describe.skipIf(skipsPageTests())('the page on an empty store', () => {
  test('says how to fill it', async () => {
    const browser = await launchChromium();
    const served = await servePage({ seeds: false });
    try {
      const { page } = await openPage(browser, served.address);
      await page.getByRole('heading', { name: '图库里还没有计划' }).waitFor();
      await page.getByText('npx innograph ingest').waitFor();
    } finally {
      await browser.close();
      await served.close();
    }
  }, 120_000);
});
