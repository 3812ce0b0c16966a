import type { APIRoute } from 'astro';
import { catalog } from '../../../../catalog/catalog.ts';
import { codeDetail } from '../../../../catalog/data/code-detail.ts';
import { hostOf } from '../../../../catalog/data/site-root.ts';

export async function getStaticPaths() {
  const { entries } = await catalog();
  return entries.map(({ code }) => ({ params: { code } }));
}

/** One code with everything that is known of it. */
export const GET: APIRoute = async ({ params, site }) => Response.json(codeDetail(await catalog(), params.code ?? '', hostOf(site)));
