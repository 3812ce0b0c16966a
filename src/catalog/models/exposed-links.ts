import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { Link } from './page-header.ts';

/** Where it is written what to do about a secret that others may know, by whose secret it is. */
const PROCEDURES = [
  { id: 'rotate-client-secret', label: 'a secret or key of an app' },
  { id: 'revoke-sessions', label: 'a password, token or cookie of a person' },
];

/** Links for somebody whose paste held a secret; a guide of somebody else's may lack the procedures. */
export function exposedLinks({ procedures }: Pick<Catalog, 'procedures'>): Link[] {
  return PROCEDURES.filter(({ id }) => procedures.some((procedure) => procedure.id === id)).map(({ id, label }) => ({
    href: pageUrl('procedure', id),
    label,
  }));
}
