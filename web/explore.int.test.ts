import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildFacts, idOf, type Thing } from '../cypher/testing/build-facts.ts';
import { pairOf } from './state/selection.ts';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage, type Reader } from './testing/reader.ts';
import { type ServedPage, servePage } from './testing/served-page.ts';

const maker: Thing = { type: 'Company', name: '远山重工' };
const park: Thing = { type: 'Platform', name: '云溪科技园' };
const institute: Thing = { type: 'ResearchInstitute', name: '云溪研究院' };
const hydrogen: Thing = { type: 'Industry', name: '氢能装备' };
/** Maker and park are related in three ways, and both to the institute; beyond it lies an industry. */
const bundled = buildFacts('云溪.txt', [
  {
    title: '云溪县科技局2024年工作计划',
    sections: [
      {
        heading: '一、平台',
        sentences: [
          {
            text: '远山重工入驻云溪科技园，合作并支持其建设。',
            things: [maker, park],
            relations: [
              ['LOCATED_IN', 'done', maker, park],
              ['PARTNERS_WITH', 'ongoing', maker, park],
              ['SUPPORTS', 'planned', maker, park],
            ],
          },
          {
            text: '云溪研究院与远山重工、云溪科技园合作，聚焦氢能装备。',
            things: [institute, maker, park, hydrogen],
            relations: [
              ['PARTNERS_WITH', 'planned', institute, maker],
              ['PARTNERS_WITH', 'planned', institute, park],
              ['FOCUSES_ON', 'planned', institute, hydrogen],
            ],
          },
        ],
      },
    ],
  },
]);

describe.skipIf(skipsPageTests())('exploring, in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage({ facts: [bundled] })]);
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

  test('many relations between two are one line, which lists them; two have neighbours in common', async () => {
    reader = await openPage(browser, served.address);
    const { page, find, expand, clickDrawn, complaints } = reader;
    const panel = page.getByTestId('panel');
    const tally = page.getByRole('status').filter({ hasText: '实体' });
    // The first one found comes with its neighbours, as nothing is there yet.
    await find('远山', maker.name);
    await expect.poll(() => tally.innerText()).toBe('实体 3 · 关系 5');
    await reader.settled();
    await clickDrawn(idOf(institute));
    await page.getByRole('application').press('Delete');
    await expect.poll(() => tally.innerText()).toBe('实体 2 · 关系 3');
    await reader.settled();
    await clickDrawn(pairOf({ source: idOf(maker), target: idOf(park) }));
    await panel.getByText('3 条关系').waitFor();
    await panel.getByRole('button', { name: /远山重工 支持 云溪科技园/ }).click();
    await panel.getByText('合作并支持其建设').first().waitFor();

    await page.getByRole('application').focus();
    for (const one of [maker, park]) {
      await clickDrawn(idOf(one));
      await page.keyboard.press('Space');
    }
    await panel.getByRole('heading', { name: '已选 2 个实体' }).waitFor();
    await panel.getByRole('button', { name: '共同的邻居' }).click();
    await expect.poll(() => tally.innerText()).toBe('实体 3 · 关系 5');
    await reader.settled();

    await clickDrawn(idOf(institute));
    await expand();
    await expect.poll(() => tally.innerText()).toBe('实体 4 · 关系 6');
    await clickDrawn(idOf(hydrogen));
    await page.getByRole('application').press('m');
    await page.getByTestId('node-menu').getByRole('menuitem', { name: '只看 1 步以内' }).click();
    await expect.poll(() => tally.innerText()).toBe('实体 2 · 关系 1');
    await page.keyboard.press('Control+z');
    await reader.settled();
    await page.getByRole('application').press('m');
    await page.getByTestId('node-menu').getByRole('menuitem', { name: '只看 2 步以内' }).click();
    await expect.poll(() => tally.innerText()).toBe('实体 4 · 关系 6');
    expect(complaints).toEqual([]);
  });

  test('of many neighbours the reader chooses by type; the table puts several together', async () => {
    reader = await openPage(browser, served.address);
    const { page, complaints } = reader;
    await page.getByRole('button', { name: /^县科技局/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('按类型').click();
    await dialog.getByRole('checkbox', { name: /^企业/ }).check();
    await dialog.getByRole('button', { name: '展开所选' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('表', { exact: true }).click();
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(4);
    const others = rows.filter({ has: page.getByRole('rowheader') }).filter({ hasNotText: '县科技局' });
    for (const text of await others.allInnerTexts()) expect(text).toContain('企业');
    const boxes = page.getByRole('checkbox', { name: /^选择“/ });
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    const panel = page.getByTestId('panel');
    await panel.getByRole('heading', { name: '已选 2 个实体' }).waitFor();
    const before = await boxes.count();
    await panel.getByRole('button', { name: '隐藏' }).click();
    await expect.poll(() => boxes.count()).toBe(before - 2);
    expect(complaints).toEqual([]);
  });

  test('a node stays where it is dragged; a lasso takes what it surrounds; size says influence', async () => {
    const { page, settled, complaints } = await everything();
    const id = idOf(maker);
    const placeOf = () => page.evaluate((wanted) => window.innographPlaceOf?.(wanted) ?? null, id);
    const box = await page.getByTestId('canvas').boundingBox();
    const from = await placeOf();
    if (!box || !from) throw new Error('It is not drawn.');
    await page.mouse.move(box.x + from.x, box.y + from.y);
    await page.mouse.down();
    await page.mouse.move(box.x + from.x + 30, box.y + from.y + 24, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('at=');
    await settled();
    const to = await placeOf();
    expect(Math.hypot((to?.x ?? 0) - from.x - 30, (to?.y ?? 0) - from.y - 24)).toBeLessThan(6);

    await page.getByRole('button', { name: /套索/ }).click();
    const middle = { x: box.x + (to?.x ?? 0), y: box.y + (to?.y ?? 0) };
    await page.mouse.move(middle.x - 9, middle.y - 9);
    await page.mouse.down();
    for (const [x, y] of [
      [9, -9],
      [9, 9],
      [-9, 9],
      [-9, -6],
    ] as const) {
      await page.mouse.move(middle.x + x, middle.y + y, { steps: 3 });
    }
    await page.mouse.up();
    const panel = page.getByTestId('panel');
    await panel.getByRole('heading', { name: /已选 \d+ 个实体/ }).waitFor();
    await panel.getByRole('button', { name: `移出“${maker.name}”` }).waitFor();

    await page.getByRole('button', { name: '大小与颜色' }).click();
    await page.getByRole('menuitemradio', { name: /影响力/ }).click();
    await page.getByRole('navigation').getByText('大小：影响力').waitFor();
    expect(page.url()).toContain('size=pagerank');
    expect(complaints).toEqual([]);
  });

  test('where the system lets things move, nodes glide to where a layout puts them', async () => {
    reader = await openPage(browser, served.address, { motion: true });
    const { page, settled, complaints } = reader;
    await page.getByRole('button', { name: /显示整张图/ }).click();
    await settled();
    const placeOf = () => page.evaluate((id) => window.innographPlaceOf?.(id) ?? null, idOf(maker));
    for (const name of [/网格/, /同心圆/]) {
      const before = await placeOf();
      await page.getByRole('button', { name: '布局', exact: true }).click();
      await page.getByRole('menuitemradio', { name }).click();
      await expect.poll(placeOf).not.toEqual(before);
      await settled();
    }
    expect(complaints).toEqual([]);
  });

  test('pointing at a name in the text shows its node, and at a node its names; following one leads back', async () => {
    reader = await openPage(browser, served.address);
    const { page, find, settled, clickDrawn, complaints } = reader;
    await find('远山', maker.name);
    await settled();
    const panel = page.getByTestId('panel');
    await panel
      .getByRole('button', { name: /云溪研究院/ })
      .first()
      .click();
    const mention = page.getByTestId('passage').getByRole('link', { name: park.name }).first();
    await mention.waitFor();
    await page.mouse.move(2, 2);
    const picture = async () => (await page.getByTestId('canvas').screenshot()).toString('base64');
    const before = await picture();
    await mention.hover();
    await expect.poll(picture).not.toBe(before);
    await page.mouse.move(2, 2);
    const place = await page.evaluate((id) => window.innographPlaceOf?.(id) ?? null, idOf(park));
    const box = await page.getByTestId('canvas').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (place?.x ?? 0), (box?.y ?? 0) + (place?.y ?? 0));
    await expect.poll(() => mention.getAttribute('data-pointed')).toBe('true');
    await mention.click();
    await panel.getByRole('heading', { name: park.name, level: 2 }).waitFor();
    await panel.getByRole('button', { name: '回到原句' }).click();
    await page.getByTestId('sentence').waitFor();
    await clickDrawn(idOf(park));
    await panel.getByRole('heading', { name: park.name, level: 2 }).waitFor();
    expect(await panel.getByRole('button', { name: '回到原句' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a link to the graph of a plan that is gone says so', async () => {
    reader = await openPage(browser, served.address, { fragment: '#all=AAAAAAAAAAAAAA' });
    await reader.page.getByText(/这里没有可显示的实体/).waitFor();
    expect(reader.complaints).toEqual([]);
  });
});
