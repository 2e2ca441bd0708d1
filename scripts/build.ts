import { buildPageIfStale } from '../cli/page.ts';

/** `npm run build`: the page, as `npm start` would build it; nothing where it is built already. */
await buildPageIfStale(() => console.log('Building the page…'));
