import { fullCode } from '../../domain/code-id.ts';
import { urls } from '../../site.ts';
import type { RegisterEntry } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { CauseOnPage, CheckOnPage, PageSection } from './sections.ts';

type Lender = Pick<Catalog, 'body' | 'sharedPiece' | 'sharedBody' | 'document'>;

/** The checks and causes that a row borrows, each with the page that it is from. Throws when one does not exist. */
export function borrowedBy(catalog: Lender, { causes, shared }: RegisterEntry): { checks: CheckOnPage[]; causes: CauseOnPage[] } {
  const pieces = shared.map((id) => ({ from: homeOf(catalog, id), ...catalog.sharedBody(id) }));
  const ofGuides = causes.map(({ of, title }) => {
    const cause = catalog.body('guide', of).causes.find((one) => one.title === title);
    if (!cause) throw new Error(`The guide to ${fullCode(of)} has no cause "${title}". Run npm run check.`);
    return { ...cause, from: { href: urls.code(of), label: `the guide to ${fullCode(of)}` } };
  });
  const found = [...ofGuides, ...pieces.flatMap(({ cause, from }) => (cause ? [{ ...cause, from }] : []))];
  return {
    checks: pieces.flatMap(({ check, from }) => (check ? [{ ...check, from }] : [])),
    causes: found,
  };
}

/** The page where a shared piece is at home. */
function homeOf({ sharedPiece, document }: Pick<Lender, 'sharedPiece' | 'document'>, id: string) {
  const [kind, page] = sharedPiece(id).home.split(':') as ['family' | 'procedure' | 'symptom', string];
  return { href: pageUrl(kind, page), label: document(kind, page).title };
}

/** The procedures that a row names. */
export function howToSection({ procedure }: Pick<Catalog, 'procedure'>, { procedures }: RegisterEntry): PageSection | false {
  const links = procedures.map(procedure).map(({ id, title, goal }) => ({ href: pageUrl('procedure', id), title, note: goal }));
  return links.length > 0 && { id: 'procedures', title: 'How to do it', type: 'links', links };
}
