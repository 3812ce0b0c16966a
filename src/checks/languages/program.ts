import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { PROGRAM_LANGUAGES } from '../../content/collections.ts';
import { syntaxErrorOffset } from './syntax-error.ts';

/** A sample of a program. */
export interface ProgramSample {
  language: (typeof PROGRAM_LANGUAGES)[number];
  text: string;
}

/** What is known of a program: where it stops being its language; nothing where it parses. */
export interface ProgramVerdict {
  syntaxErrorOffset?: number;
}

/** The grammars of @vscode/tree-sitter-wasm, by our names. */
const GRAMMARS: Record<ProgramSample['language'], string> = {
  csharp: 'c-sharp',
  javascript: 'javascript',
  python: 'python',
  java: 'java',
  php: 'php',
};

// Importing this module loads the parser, so only `judge.ts` does, and only for samples that nobody has judged.
await Parser.init();
const parsers = new Map<string, Parser>();

/** Parses statements: what a file has around them may be left out, as documentation does. */
export async function judgeProgram({ language, text }: ProgramSample): Promise<ProgramVerdict> {
  const parser = parsers.get(language) ?? (await open(language));
  parsers.set(language, parser);
  const { before, after } = FRAMES[language] ?? { before: '', after: '' };
  const tree = parser.parse(`${before}${text}${after}`);
  if (!tree) throw new Error(`The parser of ${language} has no language.`);
  try {
    const offset = syntaxErrorOffset(tree);
    return offset === undefined ? {} : { syntaxErrorOffset: Math.min(Math.max(offset - before.length, 0), text.length) };
  } finally {
    tree.delete();
  }
}

/** What a grammar wants around statements. */
const FRAMES: Partial<Record<ProgramSample['language'], { before: string; after: string }>> = {
  java: { before: 'class Sample { void run() {', after: '\n} }' },
  php: { before: '<?php ', after: '' },
};

async function open(language: ProgramSample['language']): Promise<Parser> {
  const file = `@vscode/tree-sitter-wasm/wasm/tree-sitter-${GRAMMARS[language]}.wasm`;
  return new Parser().setLanguage(await Language.load(createRequire(import.meta.url).resolve(file)));
}
