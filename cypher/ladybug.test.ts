import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformance } from './conformance.ts';
import { openStore } from './index.ts';

conformance('LadybugDB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-'));
  const store = await openStore({ path: join(folder, 'graph.lbug') });
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
