import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest otherwise loads graphql twice (its ESM and its CommonJS build), and type-graphql then
  // refuses a schema "from another realm" (vitejs/vite#7879).
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [
      '{common,ontology,ingest,cypher,analysis,export,transfer,api,web,cli,scripts,bench,docs}/**/*.test.{ts,tsx}',
      '*.test.ts',
    ],
    globalSetup: 'scripts/testing/run-folder.ts',
    // For a test that hangs, not for one that is slow: a machine of one busy core takes five times as long as ours.
    testTimeout: 300_000,
    // The first start of a Neo4j fetches 120 MB.
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    // The embedded engine and Chromium are heavy; two workers match the smallest machine we support.
    maxWorkers: 2,
  },
});
