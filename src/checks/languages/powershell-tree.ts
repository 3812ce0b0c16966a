import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { powershellTokens, withoutSlots } from './powershell-tokens.ts';

// Importing this module compiles the grammar, so only `judge.ts` does, and only for a sample that nobody has judged.
await Parser.init();
const parser = new Parser().setLanguage(
  await Language.load(createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
);

/**
 * The syntax tree of a script. Offsets are those of `source`; texts may be stand-ins, so take them from `source`.
 * The caller deletes the tree.
 */
export function parsePowershell(source: string): Tree {
  const tree = parser.parse(inTermsOfTheGrammar(source));
  if (!tree) throw new Error('The PowerShell parser has no language.');
  return tree;
}

/**
 * What the grammar (tree-sitter-powershell 0.26.4) does not know is replaced by something it knows, of the same length so that offsets stay right:
 * bare words beside a comma, as in `Select-Object Id, Mail`, become numbers; digits in the name of a parameter become
 * letters (https://github.com/airbus-cert/tree-sitter-powershell/issues/59); a statement behind `param(…)` gets a line
 * of its own.
 */
function inTermsOfTheGrammar(source: string): string {
  let text = withoutSlots(source);
  const tokens = powershellTokens(source);
  for (const [index, { type, text: token, offset }] of tokens.entries()) {
    const isItem = type === 'word' && [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.type === 'comma');
    if (isItem) text = replaceAt(text, offset, '1'.repeat(token.length));
    if (type === 'parameter') text = replaceAt(text, offset, token.replace(/\d/g, 'x'));
    if (type === 'word' && token.toLowerCase() === 'param' && tokens[index + 1]?.text === '(') {
      const end = endOfGroup(tokens, index + 1);
      if (text[end] === ' ') text = replaceAt(text, end, '\n');
    }
  }
  return text;
}

/** The offset behind the bracket that closes the one at `open`; the length of the script when none does. */
function endOfGroup(tokens: ReturnType<typeof powershellTokens>, open: number): number {
  let depth = 0;
  for (const { type, offset, text } of tokens.slice(open)) {
    if (type === 'open') depth++;
    else if (type === 'close' && --depth === 0) return offset + text.length;
  }
  return Number.POSITIVE_INFINITY;
}

function replaceAt(text: string, offset: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + by.length);
}
