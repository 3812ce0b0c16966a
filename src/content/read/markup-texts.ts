/** What an author is told about markup that pages do not use, whether or not it is valid MDX. */
export const LINK_BY_ID =
  'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.';

export const LITERAL_ANGLE = 'Put a literal "<" in backticks, or write \\<.';

export function rawHtml(name: string): { rule: 'raw-html'; what: string; expected: string } {
  return {
    rule: 'raw-html',
    what: `Raw HTML <${name}> stands in the body.`,
    expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
  };
}
