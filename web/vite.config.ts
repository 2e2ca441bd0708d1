import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folder('.'),
  plugins: [react()],
  build: {
    outDir: folder('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Every browser that reads es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // The editor of GraphiQL alone is larger; the page never loads it.
    chunkSizeWarningLimit: 6_000,
    rollupOptions: {
      input: [folder('index.html'), folder('graphiql.html')],
      // GraphiQL comes with directives for a compiler that it went through already.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/upload': 'http://127.0.0.1:4000' },
  },
});
