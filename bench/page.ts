import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { Figures } from './page/main.ts';
import { launchChromium } from '../web/testing/browser.ts';

const root = fileURLToPath(new URL('./page', import.meta.url));
const WINDOW = { width: 1440, height: 900 };
/** Our part of sigma.js's first drawing, and of frames a second: the figures to reach. */
const BARS = { sigmaFirst: 2, sigmaFrames: 1, canvasFrames: 10 } as const;
const PATIENCE_MS = 300_000;

/**
 * Frames a second while a graph of 10,000 nodes and 30,000 edges is panned in Chromium, and the first drawing of
 * it: ours, sigma.js and Cytoscape.js in one run. `--webgl` adds Cytoscape.js's WebGL renderer.
 */
export async function run(args: readonly string[]): Promise<void> {
  const numbers = args.filter((argument) => /^\d+$/.test(argument)).map(Number);
  const [nodes = 10_000, edges = 30_000] = numbers;
  const named = args.find((argument) => argument.startsWith('--engine='))?.slice('--engine='.length);
  const engines = named
    ? [named]
    : [
        'ours',
        'sigma.js',
        'Cytoscape.js canvas',
        ...(args.includes('--webgl') ? ['Cytoscape.js WebGL'] : []),
      ];
  const folder = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  const options = { root, configFile: false, logLevel: 'error', build: { outDir: folder } } as const;
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchChromium();
  try {
    console.log(`${nodes} nodes, ${edges} edges, ${WINDOW.width}×${WINDOW.height}, software rendering`);
    const results = new Map<string, Figures>();
    for (const engine of engines) {
      const page = await browser.newPage({ viewport: WINDOW });
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('pageerror', ({ message }) => console.error(message));
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.waitForFunction(() => window.measure !== undefined);
      const figures = await page.evaluate(([name, many, lines]) => window.measure?.(name, many, lines), [
        engine,
        nodes,
        edges,
      ] as const);
      if (!figures) throw new Error('The bench page did not start.');
      results.set(engine, figures);
      console.log(
        `${engine.padEnd(22)} ${figures.framesPerSecond.toFixed(2).padStart(7)} frames/s   first drawing ${(figures.first / 1000).toFixed(2)} s`,
      );
      if (args.includes('--picture'))
        await page.screenshot({ path: join(tmpdir(), `bench-${engine.slice(0, 5)}.png`) });
      await page.close();
    }
    compare(results);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(results: ReadonlyMap<string, Figures>): void {
  const [ours, sigma, canvas] = ['ours', 'sigma.js', 'Cytoscape.js canvas'].map((name) => results.get(name));
  if (!ours || !sigma || !canvas) return;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `ours / sigma.js, frames       ${ratio(ours.framesPerSecond, sigma.framesPerSecond)}  (bar: ${BARS.sigmaFrames})`,
  );
  console.log(
    `ours / canvas, frames         ${ratio(ours.framesPerSecond, canvas.framesPerSecond)}  (bar: ${BARS.canvasFrames})`,
  );
  console.log(
    `ours / sigma.js, first drawing ${ratio(ours.first, sigma.first)}  (bar: at most ${BARS.sigmaFirst})`,
  );
}
