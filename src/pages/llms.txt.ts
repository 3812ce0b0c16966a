import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { llmsText } from '../catalog/data/llms-text.ts';
import { hostOf } from '../catalog/data/site-root.ts';

/** Where programs that read Markdown find everything. */
export const GET: APIRoute = async ({ site }) => new Response(llmsText(await catalog(), hostOf(site)));
