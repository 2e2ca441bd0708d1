import { setFlagsFromString } from 'node:v8';
import { createServer, listen } from '#api';
import { KeyFile } from '#api/access/key-file';
import { openStore } from '#cypher';

/**
 * A server as people run it, in a process of its own: `server.ts STORE KEYS`. Says its address and a key to its parent,
 * and after `collect` how many bytes its heap holds.
 */
const [path = '', keyPath = ''] = process.argv.slice(2);
setFlagsFromString('--expose-gc');
const store = await openStore({ path });
const keys = new KeyFile(keyPath);
const key = await keys.create('bench', ['read'], null);
// Only who attacks is held to the usual rate here; the other one's key asks more often than a person does.
const server = await createServer({ store, access: { keys }, trustedProxies: ['127.0.0.1'] });
process.send?.({ address: await listen(server, { host: '127.0.0.1', port: 0 }), key });
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ heap: process.memoryUsage().heapUsed });
});
process.once('disconnect', () => {
  void server
    .close()
    .then(() => store.close())
    .then(() => process.exit(0));
});
