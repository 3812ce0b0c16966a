import { build } from './build.ts';

/** `npm run build`: the site in dist/. */
await build();
console.log('Built dist/.');
