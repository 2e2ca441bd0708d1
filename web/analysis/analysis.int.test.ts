import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from '../testing/browser.ts';
import { openPage, type Reader, type ReaderOptions } from '../testing/reader.ts';
import { type ServedPage, servePage } from '../testing/served-page.ts';

/** A loaded machine answers late. */
const PATIENCE = { timeout: 20_000 };

describe.skipIf(skipsPageTests())("the planner's view, in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage()]);
  }, 240_000);
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

  test('from the canvas to a gap, its reason, its sentence, and the entity', async () => {
    const { page, complaints } = await visit();
    await page.getByText('缺口', { exact: true }).click();
    await page.getByRole('button', { name: /^产业无高校/ }).click();
    await expect.poll(() => page.url()).toContain('kind=INDUSTRY_WITHOUT_UNIVERSITY');
    const first = page.getByTestId('gaps').getByRole('listitem').first();
    await expect
      .poll(() => first.innerText(), PATIENCE)
      .toMatch(/查找了与任何高校的任一种关系.*查过的 5 份计划都没有/);
    await first.getByRole('button', { name: /^原句/ }).click();
    const quote = first.getByRole('list').getByRole('button').first();
    const said = (await quote.innerText()).split('\n')[0] ?? '';
    await quote.click();
    expect(await page.getByTestId('sentence').innerText()).toContain(said.slice(0, 20));
    const entity = first.getByRole('button').first();
    const name = ((await entity.getAttribute('title')) ?? '').replace(/^.*“|”$/g, '');
    await entity.click();
    await page.getByTestId('panel').getByRole('heading', { level: 2, name }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a region that no plan is of is answered in words, and the address brings it back', async () => {
    const { page, complaints } = await visit({ fragment: '#as=analysis&in=无此地' });
    const note = page.getByRole('main').getByText(/没有符合条件的计划/);
    await note.waitFor();
    await page.getByRole('combobox', { name: '地区' }).fill('');
    await page.keyboard.press('Enter');
    await page.getByText('查过 5 份计划').waitFor();
    expect(page.url()).not.toContain('in=');
    expect(complaints).toEqual([]);
  });

  test('the ledger: found, filtered, sorted, and handed out with its sentences', async () => {
    const { page, complaints } = await visit({ fragment: '#as=analysis&see=targets' });
    const rows = page.getByRole('main').locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByRole('button', { name: '数值' }).click();
    await page.getByPlaceholder('按指标名称查找').fill('企业');
    await expect.poll(() => rows.count(), PATIENCE).toBeLessThan(all);
    expect((await rows.locator('th').allInnerTexts()).every((metric) => metric.includes('企业'))).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\r\n')).toHaveLength((await rows.count()) + 2);
    expect(text).toContain('05-county-2024.txt');
    expect(complaints).toEqual([]);
  });

  test('two plans side by side, kept in the address', async () => {
    const { page, complaints } = await visit({ fragment: '#as=analysis&see=compare' });
    await page.getByText('选择两份计划，逐项并排比较').waitFor();
    for (const [label, name] of [
      ['前一份计划', /05-county-2024/],
      ['后一份计划', /02-district-2024/],
    ] as const) {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name }).click();
    }
    await page.getByText(/^实体 \d+$/).click();
    await page.getByRole('button', { name: /^新增/ }).click();
    const first = page.getByTestId('changes').getByRole('listitem').first();
    await first.getByText('前一份计划没有').waitFor();
    expect(await first.innerText()).toContain('02-district-2024.doc');
    expect(page.url()).toMatch(/from=p_[0-9a-f]{20}&to=p_[0-9a-f]{20}/);
    const count = /\d+/.exec(await page.getByText(/^实体 \d+$/).innerText())?.[0];
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect((await readFile(await file.path(), 'utf8')).trim().split('\r\n')).toHaveLength(Number(count) + 1);
    expect(complaints).toEqual([]);
  });

  test('the matrix: a square of the map and a cell of its twin show the list; PNG and CSV', async () => {
    const { page, complaints } = await visit({ fragment: '#as=analysis&see=matrix' });
    const map = page.getByTestId('heat-map');
    await map.locator('svg path').first().waitFor();
    await map
      .locator('svg text')
      .filter({ hasText: /^[1-9]/ })
      .first()
      .waitFor();
    const box = await map.boundingBox();
    if (!box) throw new Error('There is no map.');
    // Above the first industry stands its class.
    await map.locator('svg text', { hasText: '新一代信息技术产业' }).waitFor();
    await map.click({ position: { x: box.width - 40, y: 58 + 26 + 13 } });
    await page
      .getByTestId('matrix-cell')
      .getByRole('heading', { name: /× 政策/ })
      .waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
    await page.getByRole('main').getByText('表', { exact: true }).click();
    await page
      .getByTestId('matrix-table')
      .getByRole('button', { name: /× 创新平台: \d/ })
      .first()
      .click();
    const quote = page.getByTestId('matrix-cell').getByRole('list').getByRole('button').first();
    expect(await quote.innerText()).toMatch(/\d{2}-.*\.(txt|docx?|pdf|html)$/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('05-county-2024.txt');
    expect(complaints).toEqual([]);
  });

  test('a suggested link says why, and opens one of its ends', async () => {
    const { page, complaints } = await visit({ fragment: '#as=analysis&see=links' });
    const first = page.getByTestId('links').getByRole('listitem').first();
    await first.waitFor();
    expect(await first.locator('p').first().innerText()).not.toBe('');
    await first.getByRole('button').first().click();
    await page.getByTestId('panel').getByRole('heading', { level: 2 }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('who may not curate reads suggestions and learns how to judge them', async () => {
    const { page } = await visit({ fragment: '#as=analysis&see=links' });
    const links = page.getByTestId('links').getByRole('listitem');
    await links.first().waitFor();
    await page.getByText('判断需要编辑权限').waitFor();
    expect(await page.getByTestId('links').getByRole('button', { name: '采纳' }).count()).toBe(0);
  });

  test('a curator accepts a suggestion, finds it among the accepted, and takes it back', async () => {
    const { page, complaints } = await visit({
      entry: `${served.curatorAddress()}#as=analysis&see=links`,
    });
    const links = page.getByTestId('links');
    const judging = links.getByRole('group').first();
    await judging.waitFor();
    const name = (await judging.getAttribute('aria-label')) ?? '';
    await judging.getByRole('button', { name: '采纳', exact: true }).click();
    const judged = links.getByRole('group', { name });
    await expect.poll(() => judged.count(), PATIENCE).toBe(0);
    const choose = async (option: string) => {
      await page.getByRole('combobox', { name: '按判断筛选' }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await choose('已采纳');
    await expect.poll(() => judged.innerText(), PATIENCE).toMatch(/^已采纳 · /);
    await judged.getByRole('button', { name: '撤回判断' }).click();
    await page.getByText('条建议中没有判断为“采纳”的。').waitFor();
    await choose('尚未判断');
    await judged.waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['light', 'zh-CN', 1440],
    ['dark', 'en-GB', 390],
  ] as const)('keeps WCAG 2.2 AA, %s, %s, %i px', async (scheme, locale, width) => {
    const { page, complaints } = await visit({
      scheme,
      locale,
      width,
      height: 844,
      fragment: '#as=analysis',
    });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, await tab.innerText()).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(skipsPageTests())('plans of two years, in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage({ secondYear: true })]);
  }, 240_000);
  afterEach(async () => reader?.context.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const read = async (see: string) =>
    (reader = await openPage(browser, served.address, { fragment: `#as=analysis&see=${see}` }));

  test('lists whose number is not what they name stand with their sentence', async () => {
    const { page, complaints } = await read('lists');
    const first = page.getByTestId('lists').getByRole('listitem').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/说 \d+\S+，列出 \d+ 个/);
    await first.getByRole('list').getByRole('button').click();
    await page.getByTestId('sentence').waitFor();
    expect(complaints).toEqual([]);
  });

  test('progress follows a platform over the years, and the CSV has each step', async () => {
    const { page, complaints } = await read('progress');
    const rows = page.getByTestId('progress').getByText('推进', { exact: true });
    await rows.first().waitFor();
    const row = page.getByTestId('progress').getByRole('listitem').filter({ hasText: '松雅湖未来科技城' });
    expect(await row.first().innerText()).toMatch(/推进[\s\S]*2024[\s\S]*计划[\s\S]*2025[\s\S]*已成/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('推进');
    expect(complaints).toEqual([]);
  });
});
