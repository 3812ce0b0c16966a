import type { Code } from 'mdast';
import { CODE_LANGUAGES } from '../../content/collections.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { startOf } from '../../content/shape/outline.ts';
import { proseNodes } from '../../content/shape/prose-nodes.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'code-language' | 'empty-code';

/** A code block names its language, and holds something. */
export default defineRule<Id>({
  rules: {
    'code-language': {
      title: 'a code block that names no language, or an unknown one',
      hint: `Name one of ${CODE_LANGUAGES.join(', ')}.`,
    },
    'empty-code': { title: 'an empty code block', hint: 'Write the sample, or remove the block.' },
  },
  check: (content) =>
    outlined(content).flatMap(({ file, outline }) =>
      [...proseNodes(outline)].flatMap(({ node }) => (node.type === 'code' ? inBlock(file, node) : [])),
    ),
});

function inBlock(file: string, node: Code): Diagnostic<Id>[] {
  const at = startOf(node);
  const { lang, value } = node;
  const isKnown = lang && (CODE_LANGUAGES as readonly string[]).includes(lang);
  const what = lang ? `The language "${lang}" of this code block is not known.` : 'This code block names no language.';
  const expected = `Begin it with \`\`\` and one of ${CODE_LANGUAGES.join(', ')}.`;
  const misspelt = lang ? { wrong: lang, known: CODE_LANGUAGES } : undefined;
  return [
    ...(isKnown ? [] : [diagnostic(file, at, 'code-language', what, expected, misspelt)]),
    ...(value.trim() === ''
      ? [diagnostic(file, at, 'empty-code', 'The code block is empty.', 'Write the sample, or take the block away.')]
      : []),
  ];
}
