import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../web/testing/browser.ts';
import { openPage } from '../web/testing/reader.ts';
import { servePage } from '../web/testing/served-page.ts';

/**
 * Takes the README's picture: 松雅湖未来科技城 expanded, its edge to the 3T industries selected, the sentence
 * shown. Run it after a change of the page that shows: `npx tsx scripts/screenshot.ts`.
 */

const TARGET = fileURLToPath(new URL('../docs/images/page.png', import.meta.url));
/** What the far end of the edge is called; another may be given. */
const FAR_END = process.argv[2] ?? '3T';

const [browser, served] = await Promise.all([launchChromium(), servePage()]);
try {
  const { page, find, expand } = await openPage(browser, served.address);
  await find('松雅湖', '松雅湖未来科技城');
  await expand();
  await page.getByTestId('panel').getByRole('button', { name: FAR_END }).first().click();
  await page.getByTestId('sentence').waitFor();
  // The pointer leaves what it clicked, so that nothing is drawn as hovered.
  await page.mouse.move(720, 30);
  await page.waitForLoadState('networkidle');
  await mkdir(fileURLToPath(new URL('../docs/images', import.meta.url)), { recursive: true });
  await page.screenshot({ path: TARGET });
  console.log(`wrote ${TARGET}`);
} finally {
  await browser.close();
  await served.close();
}
