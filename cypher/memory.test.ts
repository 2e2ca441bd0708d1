import { conformance } from './conformance.ts';
import { MemoryStore } from './memory.ts';

conformance('memory', () => {
  const store = new MemoryStore();
  return Promise.resolve({ store, close: () => store.close() });
});
