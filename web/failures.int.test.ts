import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from './testing/browser.ts';
import { openPage, type Reader, type ReaderOptions } from './testing/reader.ts';
import { servePage, type ServedPage } from './testing/served-page.ts';

const CITY = '松雅湖未来科技城';
/** An id of the right shape that no store has. */
const UNKNOWN = 'AAAAAAAAAAAAAA';

describe.skipIf(skipsPageTests())('when things go wrong, in Chromium', { timeout: 120_000 }, () => {
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
  const tallyOf = ({ page }: Reader) => page.getByRole('status').filter({ hasText: /实体 \d/ });

  test('the server is killed: said plainly, the view stays, and once it is back one goes on', async () => {
    const here = await visit();
    const { page, find, settled } = here;
    await find('松雅湖未来', CITY);
    await settled();
    const panel = page.getByTestId('panel');
    const before = await tallyOf(here).innerText();
    const address = page.url();
    await served.stop();
    try {
      await panel.getByRole('button', { name: /3T/ }).first().click();
      await page.getByRole('alert').filter({ hasText: '连不上服务' }).first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('科创湾');
      await page.getByRole('alert').filter({ hasText: '连不上服务' }).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await tallyOf(here).innerText()).toBe(before);
      expect(page.url().split('&')[0]).toBe(address.split('&')[0]);
    } finally {
      await served.start();
    }
    // Both the canvas and the panel were waiting.
    const again = page.getByRole('button', { name: '重试' });
    await again.first().click();
    await again.first().click();
    await page.getByTestId('sentence').waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await tallyOf(here).innerText()).toBe(before);
  });

  test('a slow server: the page says that it is still working, and goes on working', async () => {
    const here = await visit();
    const { page, find, settled } = here;
    await find('松雅湖未来', CITY);
    await settled();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page
      .getByTestId('panel')
      .getByRole('button', { name: /县科技局/ })
      .first()
      .click();
    await page.getByText('服务还在读取').waitFor();
    // Nothing waits for it: the drawing answers.
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('t');
    release();
    await page.getByTestId('sentence').waitFor();
    await page.getByText('服务还在读取').waitFor({ state: 'detached' });
  });

  test('a link whose entities are all gone says so and leads to the start', async () => {
    const { page, complaints } = await visit({ fragment: `#n=${UNKNOWN}&s=${UNKNOWN}` });
    const notice = page.getByRole('status').filter({ hasText: '都已不在图库里' });
    await notice.getByRole('button', { name: '回到开始页' }).click();
    await page.getByRole('heading', { name: '图谱概览' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a link of which a part is gone shows the rest', async () => {
    const first = await visit();
    await first.find('松雅湖未来', CITY);
    await expect.poll(() => first.page.url()).toContain('n=');
    const known = /n=([\w.-]+)/.exec(first.page.url())?.[1] ?? '';
    await first.context.close();
    const here = await visit({ fragment: `#n=${known}.${UNKNOWN}&s=${UNKNOWN}` });
    await here.page.getByText('部分内容已不在图库里').waitFor();
    await here.page.getByTestId('panel').getByText('已经没有这个实体').waitFor();
    expect(await tallyOf(here).innerText()).toContain(`实体 ${known.split('.').length}`);
    expect(here.complaints).toEqual([]);
  });

  test('nothing found: in the search and under filters', async () => {
    const { page } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('不存在的名称');
    await page.getByText('没有找到“不存在的名称”').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog', { name: '查找与筛选' });
    await dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).first().fill('不存在的名称');
    await dialog.getByText('没有符合全部条件的实体').waitFor();
  });

  test('a part that does not load leaves the rest, and reloading goes on in the same view', async () => {
    const here = await visit();
    const { page } = here;
    await page.route('**/assets/canvas-*.js', (route) => route.abort());
    await page.getByRole('button', { name: /显示整张图/ }).click();
    const crash = page.getByRole('alert').filter({ hasText: '有一部分没有载入' });
    await crash.waitFor();
    // Search, legend and panel still stand.
    await page.getByRole('search').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: /^产业/ }).waitFor();
    await page.unroute('**/assets/canvas-*.js');
    await crash.getByRole('button', { name: '重新载入' }).click();
    await tallyOf(here)
      .filter({ hasText: /实体 \d{2,}/ })
      .waitFor();
    await page.getByTestId('canvas').waitFor();
  });
});

describe.skipIf(skipsPageTests())('who may not read, in Chromium', { timeout: 120_000 }, () => {
  test('is told so; an expired key is refused, a good one brings the view back', async () => {
    const [browser, served] = await Promise.all([launchChromium(), servePage({ anonymous: [] })]);
    try {
      const { page } = await openPage(browser, served.address, { fragment: '#all=' });
      const notice = page.getByRole('alert').filter({ hasText: '访问被拒绝' }).first();
      await notice.waitFor();
      const enterKey = async (key: string) => {
        await notice.getByLabel('密钥', { exact: true }).fill(key);
        await notice.getByRole('button', { name: '使用' }).click();
      };
      await enterKey(await served.newKey(new Date(Date.now() - 60_000)));
      await notice.getByRole('button', { name: '不再使用' }).click();
      await enterKey(await served.newKey());
      await page
        .getByRole('status')
        .filter({ hasText: /实体 \d{2,}/ })
        .waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

describe.skipIf(skipsPageTests())('a browser without WebGL', { timeout: 120_000 }, () => {
  test('draws all the same: nothing needs it', async () => {
    const [browser, served] = await Promise.all([launchChromium(['--disable-3d-apis']), servePage()]);
    try {
      const { page, settled, complaints } = await openPage(browser, served.address);
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
      await page.getByRole('button', { name: /显示整张图/ }).click();
      await settled();
      const blank = await page.getByTestId('minimap').evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels?.every((value) => value === 0) ?? true;
      });
      expect(blank).toBe(false);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  });
});
