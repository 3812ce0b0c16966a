import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { powershellTokens, withoutSlots } from '../domain/samples/powershell-tokens.ts';

await Parser.init();
const parser = new Parser().setLanguage(
  await Language.load(createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
);

/** Where a script stops being PowerShell, as an offset; undefined when it parses. */
export function powershellFault(source: string): number | undefined {
  const tree = parser.parse(inTermsOfTheGrammar(source));
  const fault = tree?.rootNode.hasError ? firstFault(tree.rootNode) : undefined;
  tree?.delete();
  return fault;
}

/** The innermost error, or what is missing, whichever comes first. */
function firstFault(node: Node): number {
  const inner = node.children.find((child) => child?.hasError || child?.isMissing);
  return inner && !inner.isMissing ? firstFault(inner) : (inner ?? node).startIndex;
}

/**
 * The grammar knows neither bare words beside a comma, as in `Select-Object Id, Mail`, nor digits in the name of a
 * parameter: numbers and letters stand in for them. Tokens keep their length, so that places stay right.
 */
function inTermsOfTheGrammar(source: string): string {
  let text = withoutSlots(source);
  const tokens = powershellTokens(source);
  for (const [index, { type, text: token, offset }] of tokens.entries()) {
    const isItem = type === 'word' && [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.type === 'comma');
    if (isItem) text = replaceAt(text, offset, '1'.repeat(token.length));
    if (type === 'parameter') text = replaceAt(text, offset, token.replace(/\d/g, 'x'));
  }
  return text;
}

function replaceAt(text: string, offset: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + by.length);
}
