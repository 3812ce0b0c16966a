import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/catalog.ts';
import { deskCard } from '../../catalog/models/desk-card.ts';

export async function getStaticPaths() {
  const { entries } = await catalog();
  return entries.flatMap(({ type, code }) => (type === 'guide' ? { params: { code } } : []));
}

/** What the search shows of a guide before it is opened, beyond what its index knows. */
export const GET: APIRoute = async ({ params }) => Response.json(deskCard(await catalog(), params.code ?? ''));
