#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=4194304 MALLOC_TRIM_THRESHOLD_=4194304 node
// Two arenas in glibc's malloc instead of one a thread, and blocks from 4 MB on given back at once, keep some 250 MB less
// when hundreds of plans are taken in; a process can only be started with that. From 128 kB on saves little more, and
// folding the log of a store of 5,000 plans then takes 31 s instead of 8, most of them in the kernel.
// Runs the TypeScript sources as they are, so that a checkout needs no build step before its first command.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Wherever the command is called from, the decorators need this project's own compiler options.
// GraphQL leaves its development checks out then; tests set what they need.
process.env.NODE_ENV ??= 'production';
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url));
register();
const { main } = await import('./main.ts');
await main(process.argv);
