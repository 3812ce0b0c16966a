import { LINK_SCHEMES } from '../collections.ts';

const SCHEMES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(LINK_SCHEMES.map((scheme) => `(${scheme}:…)`));

/** What an author is told who links by address, in Markdown that is valid or not. */
export const LINK_BY_ID = `Link by id: ${SCHEMES}; add a document to content/sources.yaml first.`;

export const LITERAL_ANGLE = 'Put a literal "<" in backticks, or write \\<.';

export function rawHtml(name: string): { rule: 'raw-html'; what: string; expected: string } {
  return {
    rule: 'raw-html',
    what: `There is raw HTML <${name}> in the body.`,
    expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
  };
}
