import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../web/testing/browser.ts';
import { openPage } from '../web/testing/reader.ts';
import { servePage } from '../web/testing/served-page.ts';

/**
 * Takes the README's picture: 三一科技城 with its neighbours, its edge to the industry it focuses on selected, the
 * sentence shown. Run it after a change of the page that shows: `npx tsx scripts/screenshot.ts`.
 */

const TARGET = fileURLToPath(new URL('../docs/images/page.png', import.meta.url));
/** What the far end of the edge is called; another may be given. */
const FAR_END = process.argv[2] ?? '先进装备制造业';
const CENTRE = '三一科技城';

const [browser, served] = await Promise.all([launchChromium(), servePage()]);
try {
  const { page, find, settled } = await openPage(browser, served.address);
  // The first thing found comes with its neighbours.
  await find('三一科', CENTRE);
  await page.getByRole('status').filter({ hasText: '实体 7' }).waitFor();
  await settled();
  await page.getByTestId('panel').getByRole('button', { name: FAR_END }).first().click();
  await page.getByTestId('sentence').waitFor();
  // The pointer leaves what it clicked, so that nothing is drawn as hovered.
  await page.mouse.move(900, 30);
  await page.waitForLoadState('networkidle');
  await mkdir(fileURLToPath(new URL('../docs/images', import.meta.url)), { recursive: true });
  await page.screenshot({ path: TARGET });
  console.log(`wrote ${TARGET}`);
} finally {
  await browser.close();
  await served.close();
}
