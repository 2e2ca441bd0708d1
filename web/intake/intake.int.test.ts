import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, skipsPageTests } from '../testing/browser.ts';
import { openPage, type Reader, type ReaderOptions } from '../testing/reader.ts';
import { servePage, type ServedPage } from '../testing/served-page.ts';

const PLAN = fileURLToPath(new URL('../../seeds/plans/05-county-2024.txt', import.meta.url));

describe.skipIf(skipsPageTests())('bringing documents in, in Chromium', { timeout: 90_000 }, () => {
  let browser: Browser;
  let served: ServedPage;
  let reader: Reader | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePage({ seeds: false })]);
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
    (reader = await openPage(browser, served.address, options));
  const openIntake = async (page: Page) => {
    await page.getByRole('button', { name: '资料：导入与移除' }).click();
    await page.getByRole('dialog', { name: '资料' }).waitFor();
  };

  test('a curator drops files, sees what was found and why one failed, and takes one away again', async () => {
    const { page, complaints } = await visit({ entry: served.curatorAddress() });
    const plan = (await readFile(PLAN)).toString('base64');
    await page.getByRole('heading', { name: '图库里还没有计划' }).waitFor();
    const files = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], '县计划.txt'));
      transfer.items.add(new File([new Uint8Array([1, 2, 3])], '坏的.pdf'));
      return transfer;
    }, plan);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
    await page.getByText('松手，导入这些文件').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });

    const dialog = page.getByRole('dialog', { name: '资料' });
    await dialog.getByText('完成 2 / 2').waitFor();
    const given = dialog.getByRole('region', { name: '本次导入' });
    expect(await given.getByRole('listitem').first().innerText()).toMatch(
      /县计划\.txt[\s\S]*新增[\s\S]*实体 \d+/,
    );
    await given.getByRole('alert').filter({ hasText: '读不了这份文件' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

    await dialog.getByRole('button', { name: '看它的图' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /实体 \d{2,}/ })
      .waitFor();
    await openIntake(page);
    await dialog.getByRole('button', { name: '移除 县计划.txt' }).click();
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await dialog.getByText('还没有文件。').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a session that may not says so and takes a key', async () => {
    const { page } = await visit();
    await openIntake(page);
    const dialog = page.getByRole('dialog', { name: '资料' });
    await dialog.getByRole('heading', { name: '当前只能阅读' }).waitFor();
    await dialog.getByText('npx innograph token').waitFor();
    await dialog.getByLabel('密钥', { exact: true }).fill('inno_nothing');
    await dialog.getByRole('button', { name: '使用' }).click();
    await dialog.getByRole('heading', { name: '密钥无效或已过期' }).waitFor();
    await dialog.getByRole('button', { name: '不再使用' }).click();
    await dialog.getByLabel('密钥', { exact: true }).fill(await served.newKey());
    await dialog.getByRole('button', { name: '使用' }).click();
    await dialog.getByTestId('files').setInputFiles(PLAN);
    await dialog.getByText('新增').waitFor();
  });
});
