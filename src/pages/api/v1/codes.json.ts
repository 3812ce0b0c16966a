import type { APIRoute } from 'astro';
import { catalog } from '../../../catalog/catalog.ts';
import { codeSummaries } from '../../../catalog/data/code-summary.ts';
import { hostOf } from '../../../catalog/data/site-root.ts';
import { API_VERSION } from '../../../schema/api.ts';

/** Every code in short. */
export const GET: APIRoute = async ({ site }) =>
  Response.json({ version: API_VERSION, codes: codeSummaries(await catalog(), hostOf(site)) });
