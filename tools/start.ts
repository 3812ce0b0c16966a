import { build } from './build.ts';
import { basePath, portNumber, serve } from './serve.ts';

/** `npm start`: builds the site and serves it until Ctrl+C. */
const port = portNumber();
console.log('Building the site…');
await build();
const { address } = await serve({
  folder: 'dist',
  base: basePath(),
  ...(process.env.HOST ? { host: process.env.HOST } : {}),
  ...(port === undefined ? {} : { port }),
  onTaken: (taken) => console.log(`Port ${taken} is taken; trying ${taken + 1}.`),
});
console.log(`AADSTS Guide is at ${address} (Ctrl+C stops it).`);
