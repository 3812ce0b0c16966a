import { createRequire } from 'node:module';

/** Something wrong with a query: what, by the code of Microsoft's language service, and where. */
export interface KustoDiagnostic {
  code: string;
  offset: number;
  text: string;
  message: string;
}

/** Tables by name, each with the types of its columns. */
export type KustoTables = Record<string, Record<string, string>>;

/** The code of a number compared with a text, which the language service itself lets pass. */
export const NUMBER_FOR_TEXT = 'number-for-text';

/** What Microsoft's own language service says of a query when it parses it and binds it to these tables. */
export function kustoDiagnostics(query: string, tables: KustoTables): KustoDiagnostic[] {
  const { KustoCode, Syntax } = language();
  const code = KustoCode.ParseAndAnalyze(query, environment(tables));
  const diagnostics = code.GetDiagnostics();
  const found: KustoDiagnostic[] = [];
  for (let index = 0; index < diagnostics.Count; index++) {
    const { Code, Start, Length, Message } = diagnostics.getItem(index);
    found.push({ code: Code, offset: Start, text: query.slice(Start, Start + Length), message: Message });
  }
  Syntax.SyntaxElement.WalkNodes(code.Syntax, (node) => {
    if (!node.IsLiteral || !NUMBERS.has(typeOf(node)) || !isComparedWithText(node, Syntax.SyntaxKind)) return;
    const text = node.toString().trim();
    found.push({ code: NUMBER_FOR_TEXT, offset: query.indexOf(text, node.TextStart), text, message: '' });
  });
  return found;
}

const NUMBERS = new Set(['long', 'int', 'real', 'decimal']);

function isComparedWithText(number: SyntaxNode, kinds: Record<string, number>): boolean {
  const lists = ['List', 'SeparatedElement', 'ExpressionList', 'ExpressionCouple', 'ParenthesizedExpression'].map((name) => kinds[name]);
  let around = number.Parent;
  while (around && lists.includes(around.Kind)) around = around.Parent;
  return [around?.Left, around?.Right].some((side) => side && typeOf(side) === 'string');
}

function typeOf({ ResultType }: SyntaxNode): string {
  return ResultType?.Name ?? '';
}

// What is used here of the language service; the declarations of version 12.4.1 are a megabyte and a half of globals.
interface SyntaxNode {
  Kind: number;
  IsLiteral?: boolean;
  TextStart: number;
  Parent?: SyntaxNode;
  Left?: SyntaxNode;
  Right?: SyntaxNode;
  ResultType?: { Name: string } | null;
}
interface KustoLanguage {
  KustoCode: {
    ParseAndAnalyze(
      query: string,
      environment: unknown,
    ): {
      Syntax: SyntaxNode;
      GetDiagnostics(): { Count: number; getItem(index: number): { Code: string; Start: number; Length: number; Message: string } };
    };
  };
  GlobalState: { Default: { WithDatabase(database: unknown): unknown } };
  Symbols: {
    TableSymbol: { $ctor7: new (name: string, schema: string, description: null) => object };
    DatabaseSymbol: { ctor: new (name: string, tables: object[]) => object };
  };
  Syntax: {
    SyntaxElement: { WalkNodes(root: SyntaxNode, visit: (node: SyntaxNode) => void): void };
    SyntaxKind: Record<string, number>;
  };
}

let loaded: KustoLanguage | undefined;

/** Loaded for the first query: it takes seconds and most of a gigabyte, and most runs meet no query that is new. */
function language(): KustoLanguage {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    require('@kusto/language-service-next/bridge.min.js');
    require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
    loaded = (globalThis as unknown as { Kusto: { Language: KustoLanguage } }).Kusto.Language;
  }
  return loaded;
}

const environments = new WeakMap<KustoTables, unknown>();

function environment(tables: KustoTables): unknown {
  const { GlobalState, Symbols } = language();
  const made =
    environments.get(tables) ??
    GlobalState.Default.WithDatabase(
      new Symbols.DatabaseSymbol.ctor(
        'logs',
        Object.entries(tables).map(([name, columns]) => {
          const schema = Object.entries(columns).map(([column, type]) => `${column}: ${type}`);
          return new Symbols.TableSymbol.$ctor7(name, `(${schema.join(', ')})`, null);
        }),
      ),
    );
  environments.set(tables, made);
  return made;
}
