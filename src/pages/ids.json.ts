import type { APIRoute } from 'astro';
import table from '../../third-party/microsoft-info/ids.csv?raw';
import { packKnownIds, readIdTable } from '../search/known-ids.ts';

/** The names of IDs, for search to load when somebody pastes one that it does not know at once. */
export const GET: APIRoute = () => Response.json(packKnownIds(readIdTable(table)));
