import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FOLDERS } from '../../src/authoring/read-content.ts';
import { fullCode } from '../../src/domain/code-id.ts';
import { copyProject } from '../copy-project.ts';

/**
 * Makes a copy of the project at `folder` with `count` generated guides beside the real content.
 * Each is a real guide under another number, with words of its own in every sentence and sample,
 * so that no cache can answer for two of them and the search index grows as it would with real text.
 */
export async function generateProject(root: string, folder: string, count: number): Promise<void> {
  await copyProject(root, folder);
  const guides = path.join(folder, 'content', FOLDERS.guide);
  const originals = (await readdir(guides)).filter((name) => name.endsWith('.mdx')).sort();
  const texts = await Promise.all(originals.map((name) => readFile(path.join(guides, name), 'utf8')));
  for (let index = 0; index < count; index++) {
    const code = String(3_000_000 + index);
    await writeFile(path.join(guides, `${fullCode(code)}.mdx`), vary(texts[index % texts.length] as string, code, index));
  }
}

/** Puts the files of `overlay` over a generated project. */
export async function overlay(from: string, folder: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const relative = path.relative(from, path.join(entry.parentPath, entry.name));
    await mkdir(path.dirname(path.join(folder, relative)), { recursive: true });
    await copyFile(path.join(from, relative), path.join(folder, relative));
  }
}

function vary(text: string, code: string, seed: number): string {
  const word = words(seed);
  const lines = text
    .replace(/^code: .*$/m, `code: ${code}`)
    .replace(/^name: .*$/m, `name: Generated${code}`)
    .replace(/ just /g, ' ')
    // Nobody names a generated code in return.
    .replace(/^related:\n(?: .*\n)+/m, '')
    .replace(/^(Get-Mg\w+.*)$/gm, (line) => `# ${word()} ${seed}\n${line}`)
    .replace(/^(SigninLogs)$/gm, (line) => `// ${word()} ${seed}\n${line}`)
    .split('\n');
  let isSample = false;
  return lines
    .map((line) => {
      if (line.trimStart().startsWith('```')) isSample = !isSample;
      return isSample || NAMING.test(line) ? line : varyLine(line, word);
    })
    .join('\n');
}

/** Fields that name something, and closing tags. */
const NAMING =
  /^(?:---|code|name|family|kind|fixedBy|password|sources|reviewed|documents|messages|ask)\b|^\s*- (?:source|code):|^\s*```|^<\//;
/** What has to stay as it is: code, bold names, links, and attributes that name something. */
const FIXED = /(`[^`]*`|\*\*[^*]*\*\*|\[[^\]]*\]\([^)]*\)|\bsource: [\w.-]+|\b(?:where|role|by|message)="[^"]*"|<\w+ |\b\w+(?:=|:))/;

/** The first word of each sentence that may be another, and every fourth after it, become made-up ones. */
function varyLine(line: string, word: () => string): string {
  let since = Number.MAX_SAFE_INTEGER;
  return line
    .split(FIXED)
    .map((part, index) => {
      // An attribute begins a new sentence.
      if (index % 2 === 1 && part.endsWith('=')) since = Number.MAX_SAFE_INTEGER;
      return index % 2 === 1
        ? part
        : part.replace(/(?<!^\s*\d{1,2})[.!?](?=["”)\s]|$)|(?<![\w'’{/-])[a-z]{4,}(?![\w'’}/-]| just\b)/g, (found) => {
            if (found.length === 1) {
              // A sentence of little words only gets one at its end.
              const end = since === Number.MAX_SAFE_INTEGER ? ` ${word()}${found}` : found;
              since = Number.MAX_SAFE_INTEGER;
              return end;
            }
            if (since < 3) {
              since++;
              return found;
            }
            since = 0;
            return word();
          });
    })
    .join('');
}

/** Made-up words from a seeded generator: the same seed gives the same words. */
function words(seed: number): () => string {
  let state = (seed + 1) * 2_654_435_761;
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
  const pick = (list: string) => {
    const items = list.split(' ');
    return items[next(items.length)] as string;
  };
  // One syllable each, so that what is easy to read stays so.
  return () =>
    pick('b d f g k l m n p r s t v z st br cl dr fl gr pl sk tr') + pick('a e i o u') + pick('b d g k l m n p t lk mp nd nk rt sk st');
}
