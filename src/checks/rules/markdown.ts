import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { rawHtml } from '../../content/read/markup-texts.ts';
import { startOf } from '../../content/shape/outline.ts';
import { isElement, isSupported, type ProseNode, proseNodes } from '../../content/shape/prose-nodes.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'heading' | 'expression' | 'raw-html' | 'unsupported-markdown' | 'aligned-table' | 'nested-code';

/** What authors call the kinds of Markdown that have a technical name. */
const KINDS_OF_MARKDOWN: Record<string, string> = { delete: 'strikethrough', thematicBreak: 'line', definition: 'link address' };

/** Sections hold paragraphs, lists, bold, code, links and plain tables, and no code to run. */
export default defineRule<Id>({
  rules: {
    heading: { title: 'a heading in a body', hint: 'Begin a section or a paragraph; the page makes the headings.' },
    expression: { title: 'code that MDX would run: {…}, import or export', hint: 'Put it in backticks, or write \\{ for a brace.' },
    'raw-html': { title: 'HTML in a body', hint: 'Use Markdown and the sections above; put a literal < in backticks.' },
    'unsupported-markdown': {
      title: 'Markdown that pages do not use, such as images',
      hint: 'Use paragraphs, lists, bold, code, links and plain tables.',
    },
    'aligned-table': { title: 'a table with aligned columns', hint: 'Write the line under the header row without colons.' },
    'nested-code': {
      title: 'a code block inside a list, unless it belongs to a numbered step',
      hint: 'Put it directly into the section or into a numbered step.',
    },
  },
  check: (content) =>
    outlined(content).flatMap(({ file, outline }) => [...proseNodes(outline)].flatMap((found) => inNode(file, found) ?? [])),
});

function inNode(file: string, { node, isNested }: ProseNode): Diagnostic<Id> | undefined {
  const at = startOf(node);
  const { type } = node as { type: string };
  if (isElement(node)) {
    const { name } = node as unknown as { name: string | null };
    // Names with a capital are meant as sections.
    if (name && /^[A-Z]/.test(name)) return undefined;
    const { what, expected } = rawHtml(name ?? '');
    return diagnostic(file, at, 'raw-html', what, expected);
  }
  if (type.startsWith('mdx')) {
    const value = 'value' in node ? node.value.trim() : '';
    if (/^\w+$/.test(value)) {
      const what = `The text has {${value}}, which MDX takes for code.`;
      return diagnostic(file, at, 'expression', what, `Put it in backticks: \`{${value}}\`.`);
    }
    const expected = 'Pages hold no code; put it in backticks, or write \\{ for a brace.';
    return diagnostic(file, at, 'expression', 'There is a {…} expression in the body.', expected);
  }
  if (type === 'heading') {
    const expected = 'The page makes the headings; start a new section or a paragraph.';
    return diagnostic(file, at, 'heading', 'There is a heading in the body.', expected);
  }
  const unsupported = kindUnsupported(node);
  if (unsupported) {
    const what = `Markdown of the kind "${unsupported}" is not used here.`;
    return diagnostic(file, at, 'unsupported-markdown', what, 'Use paragraphs, lists, bold, code, links and plain tables.');
  }
  if (node.type === 'code' && isNested) {
    const expected = 'Put it directly into the section or into a numbered step.';
    return diagnostic(file, at, 'nested-code', 'There is a code block inside a list.', expected);
  }
  if (node.type === 'table' && node.align?.some(Boolean)) {
    const expected = 'Write the line under the head as | --- | --- | without colons.';
    return diagnostic(file, at, 'aligned-table', 'The table has aligned columns.', expected);
  }
  return undefined;
}

function kindUnsupported(node: Nodes): string | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'task list';
  if (isSupported(node)) return undefined;
  return KINDS_OF_MARKDOWN[node.type] ?? node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
