import { checkContent } from '../../src/checks/report.ts';
import type { Diagnostic } from '../../src/content/diagnostic.ts';
import { parseDocument } from '../../src/content/read/parse-document.ts';
import type { Content } from '../../src/content/read-content.ts';
import type { Pieces } from '../../src/content/shape/body-parts.ts';
import { shapeDocument } from '../../src/content/shape/document.ts';

/**
 * What breaks the standard in guides that are not among the content yet, by the file that each is to be. Those of a code
 * with a row are left out: the row has to go in any case.
 */
export async function problemsOf(content: Content, texts: ReadonlyMap<string, string>): Promise<Map<string, Diagnostic[]>> {
  if (texts.size === 0) return new Map();
  const pieces: Pieces = new Map(content.shared.flatMap(({ id, body }) => (body ? [[id, body]] : [])));
  const parsed = [...texts].map(([file, text]) => parseDocument(file, text));
  const guides = parsed.map((document) => shapeDocument('guide', document, pieces));
  const { problems } = await checkContent(
    {
      ...content,
      guides: [...content.guides, ...guides],
      raw: [...content.raw, ...guides],
      diagnostics: [...content.diagnostics, ...parsed.flatMap(({ diagnostics }) => diagnostics)],
    },
    { root: process.cwd() },
  );
  const own = problems.filter(({ file, rule }) => texts.has(file) && rule !== 'duplicate-code');
  return new Map([...texts.keys()].map((file) => [file, own.filter((problem) => problem.file === file)]));
}
