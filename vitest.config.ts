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
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The embedded engine and Chromium are heavy; two workers match the smallest machine we support.
    maxWorkers: 2,
  },
});
