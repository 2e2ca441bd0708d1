import { expect, test } from 'vitest';
import type { DocumentFacts } from '#ontology';
import { analysisGraph, type AnalysisSource } from './keeper.ts';

/** A source that counts how often it is read, and can be made to fail. */
function source() {
  const state = { version: 1, readings: 0, fails: false };
  const store: AnalysisSource = {
    version: () => Promise.resolve(state.version),
    async *facts(): AsyncGenerator<DocumentFacts> {
      state.readings += 1;
      await Promise.resolve();
      if (state.fails) throw new Error('gone');
      yield* [];
    },
  };
  return { state, store };
}

test('callers of one version share one reading, also right after a change', async () => {
  const { state, store } = source();
  await analysisGraph(store);
  state.version = 2;
  const graphs = await Promise.all(Array.from({ length: 5 }, () => analysisGraph(store)));
  expect(new Set(graphs).size).toBe(1);
  expect(graphs[0]!.version).toBe(2);
  expect(state.readings).toBe(2);
});

test('a reading that failed is tried again by the next caller', async () => {
  const { state, store } = source();
  state.fails = true;
  await expect(analysisGraph(store)).rejects.toThrow('gone');
  state.fails = false;
  expect((await analysisGraph(store)).version).toBe(1);
});
