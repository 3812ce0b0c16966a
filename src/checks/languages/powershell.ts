import type { Node } from 'web-tree-sitter';
import type { Located } from './located.ts';
import { parsePowershell } from './powershell-tree.ts';
import { syntaxErrorOffset } from './syntax-error.ts';

/** A command as it is called: by name, with its parameters and the literal values of each. */
export interface PowershellCommand extends Located {
  parameters: (Located & { values: Located[] })[];
  /** Values before the first parameter. */
  values: Located[];
}

/** What a script is, as far as rules have to know: plain data, so that it can be kept. */
export interface PowershellVerdict {
  /** Where it stops being PowerShell; absent when it parses. */
  syntaxErrorOffset?: number;
  /** Every command that it calls, in pipelines, blocks, groups, assignments and strings, in order of place. */
  commands: PowershellCommand[];
}

/** Parses a script once, for its syntax and for the commands it calls; never throws on what is no PowerShell. */
export function judgePowershell(source: string): PowershellVerdict {
  const tree = parsePowershell(source);
  try {
    const offset = syntaxErrorOffset(tree);
    return { ...(offset === undefined ? {} : { syntaxErrorOffset: offset }), commands: commandsIn(tree.rootNode, source) };
  } finally {
    tree.delete();
  }
}

const COMMAND = /^[A-Za-z_][\w.\\-]*$|^[%?]$/;
const LITERALS = ['string_literal', 'generic_token', 'integer_literal', 'real_literal'];
/** What encloses statements or values of its own, which are not values of the command around it. */
const GROUPS = ['parenthesized_expression', 'sub_expression', 'array_expression', 'hash_literal_expression', 'script_block_expression'];

function commandsIn(root: Node, source: string): PowershellCommand[] {
  const commands: PowershellCommand[] = [];
  const defined = new Set<string>();
  // Keys of the hashtables that variables hold: they are parameters once the variable is splatted.
  const tables = new Map<string, Located[]>();
  const located = ({ startIndex, endIndex }: Node): Located => ({ text: source.slice(startIndex, endIndex), offset: startIndex });

  const visit = (node: Node, around?: PowershellCommand): void => {
    if (node.type === 'command') {
      visitCommand(node);
      return;
    }
    const inside = GROUPS.includes(node.type) ? undefined : around;
    if (node.type === 'function_name') defined.add(located(node).text.toLowerCase());
    else if (node.type === 'assignment_expression') noteTable(node);
    else if (inside) noteArgument(node, inside);
    // Pieces of a literal are no values, but a string may call commands.
    for (const child of node.namedChildren) visit(child as Node, LITERALS.includes(node.type) ? undefined : inside);
  };

  const visitCommand = (node: Node): void => {
    const name = node.namedChildren.find((child) => child?.type.startsWith('command_name'));
    const command = name && { ...located(name), parameters: [], values: [] };
    const isNamed = command && COMMAND.test(command.text);
    if (isNamed) commands.push(command);
    for (const child of node.namedChildren) if (child && (child !== name || !isNamed)) visit(child, isNamed ? command : undefined);
  };

  const noteTable = (node: Node): void => {
    const [variable, value] = [node.firstNamedChild, node.lastNamedChild].map((side) => side && located(side).text);
    if (!variable?.startsWith('$') || !value?.startsWith('@{')) return;
    const body = node.lastNamedChild?.descendantsOfType('hash_literal_body')[0];
    const keys = body?.namedChildren.flatMap((entry) => entry?.namedChildren.find((child) => child?.type === 'key_expression') ?? []);
    tables.set(
      variable.slice(1).toLowerCase(),
      (keys ?? []).map((key) => unquoted(located(key))),
    );
  };

  const noteArgument = (node: Node, { parameters, values }: PowershellCommand): void => {
    const { text, offset } = located(node);
    if (node.type === 'command_parameter') parameters.push({ text: text.slice(1).replace(/:$/, ''), offset, values: [] });
    else if (node.type === 'variable' && text.startsWith('@'))
      parameters.push(...(tables.get(text.slice(1).toLowerCase()) ?? []).map((key) => ({ ...key, values: [] })));
    else if (LITERALS.includes(node.type)) (parameters.at(-1)?.values ?? values).push(unquoted({ text, offset }));
  };

  visit(root);
  return commands.filter(({ text }) => !defined.has(text.toLowerCase()));
}

function unquoted({ text, offset }: Located): Located {
  return { text: text.replace(/^(?:@?["']\n?)|(?:\n?["']@?)$/g, ''), offset };
}
