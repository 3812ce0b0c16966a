import { collectionOf, DOCUMENT_KINDS } from '../../content/collections.ts';
import type { Content } from '../../content/read-content.ts';
import { documentsAmong } from '../../content/shape/document.ts';
import { codeSlug } from '../../domain/code-id.ts';
import { type Address, type Moved, parseAddress } from '../../domain/moved-address.ts';
import { knownCodes } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

type Id = 'redirect-address' | 'redirect-chain' | 'redirect-over-page' | 'redirect-target';

/** What is wrong with one redirect, and how to correct it. */
interface Objection {
  rule: Id;
  what: string;
  expected: string;
  misspelt?: string;
}

/**
 * What has moved leads straight to a page that exists, and no redirect hides a page. Whether a section exists is seen
 * when the pages are made.
 */
export default defineRule<Id>({
  rules: {
    'redirect-address': {
      title: 'a redirect other than from page to page or from section to section',
      hint: 'Write both addresses without slashes around them.',
    },
    'redirect-chain': { title: 'a redirect to an address that has itself moved', hint: 'Redirect straight to the present address.' },
    'redirect-over-page': { title: 'a redirect that would hide an existing page', hint: 'Remove the line or the page.' },
    'redirect-target': { title: 'a redirect to a page that does not exist', hint: 'Write the address of a page that exists.' },
  },
  check: (content) => {
    const { redirects: list } = content;
    if (!list) return [];
    const pages = pagesOf(content);
    return Object.entries(list.value).flatMap(([from, to]) => {
      const objection = objectionTo(from, to, list.value, pages);
      if (!objection) return [];
      const { rule, what, expected, misspelt } = objection;
      return [diagnostic(list.file, list.at([from]), rule, what, expected, misspelt ? { wrong: misspelt, known: pages } : undefined)];
    });
  },
});

function objectionTo(was: string, is: string, moved: Moved, pages: ReadonlySet<string>): Objection | undefined {
  const from = parseAddress(was);
  const to = parseAddress(is);
  if (!from || !to) {
    return {
      rule: 'redirect-address',
      what: `"${from ? is : was}" is not an address of a page or a section.`,
      expected: 'Write it without slashes around it, such as procedures/assign-user-to-app or aadsts50105#causes.',
    };
  }
  if (Boolean(from.section) !== Boolean(to.section)) {
    return {
      rule: 'redirect-address',
      what: `"${from.section ? was : is}" is a section, and "${from.section ? is : was}" is a page.`,
      expected: 'Lead a page to a page, and a section to a section.',
    };
  }
  if (moved[is] !== undefined) {
    const end = endOf(is, moved);
    return {
      rule: 'redirect-chain',
      what: `"${is}" has moved itself.`,
      expected: end ? `Lead straight to "${end}".` : 'Lead to an address that has not moved.',
    };
  }
  return from.section ? objectionToSection(from, to, moved, pages) : objectionToPage(from, to, pages);
}

function objectionToPage(from: Address, to: Address, pages: ReadonlySet<string>): Objection | undefined {
  if (pages.has(from.page)) {
    return {
      rule: 'redirect-over-page',
      what: `There is a page at "${from.page}", which the redirect would hide.`,
      expected: 'Take this line or the page away.',
    };
  }
  return pages.has(to.page) ? undefined : unknownPage(to.page);
}

function objectionToSection(from: Address, to: Address, moved: Moved, pages: ReadonlySet<string>): Objection | undefined {
  const page = moved[from.page] ?? from.page;
  if (!pages.has(page)) return unknownPage(page);
  if (to.page === page) return undefined;
  return {
    rule: 'redirect-address',
    what: `A link to a section of "${from.page}" opens "${page}", not "${to.page}".`,
    expected: `Lead to a section of "${page}".`,
  };
}

function unknownPage(page: string): Objection {
  return {
    rule: 'redirect-target',
    what: `There is no page "${page}".`,
    expected: 'Write the address of a page that exists, such as aadsts50105 or procedures/assign-user-to-app.',
    misspelt: page,
  };
}

/** Where a chain of redirects ends; undefined when it goes round in a circle. */
function endOf(start: string, moved: Moved): string | undefined {
  const seen = new Set<string>();
  let at = start;
  for (let next = moved[at]; next !== undefined; next = moved[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}

function pagesOf(content: Content): Set<string> {
  const documents = documentsAmong(content.raw);
  return new Set([
    ...[
      'about',
      'hosting',
      'groups',
      ...(content.ids.group ?? []).map(({ id }) => `groups/${id}`),
      ...DOCUMENT_KINDS.map((kind) => collectionOf(kind).list.page),
    ],
    ...[...knownCodes(content)].map(codeSlug),
    ...documents.filter(({ kind }) => kind !== 'guide').map(({ kind, id }) => collectionOf(kind).page(id)),
  ]);
}
