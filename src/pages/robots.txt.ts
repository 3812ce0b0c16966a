import type { APIRoute } from 'astro';
import { urls } from '../site.ts';

/** Everything may be read. Where the sitemap is can be said only where the host is known. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site.origin}${urls.sitemap()}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
