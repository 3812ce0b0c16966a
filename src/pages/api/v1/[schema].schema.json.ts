import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { API_SCHEMAS } from '../../../schema/api.ts';

export function getStaticPaths() {
  return Object.keys(API_SCHEMAS).map((schema) => ({ params: { schema } }));
}

/** What the data files hold, as JSON Schema. */
export const GET: APIRoute = ({ params }) => Response.json(z.toJSONSchema(API_SCHEMAS[params.schema as keyof typeof API_SCHEMAS]));
