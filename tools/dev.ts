import { dev } from 'astro';

/** `npm run dev`: pages and content reload while an author writes; the content report is printed on every change. */
await dev({ root: process.cwd() });
