import { copyFile, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withImports } from './with-imports.ts';

/** What a project needs besides its content and its code to be built. */
const SETTINGS = ['public', 'third-party', 'package.json', 'tsconfig.json'];
/** Where guides lie in a project's content. */
const GUIDES = path.join('content', 'codes');

/**
 * Makes a copy of the project at `folder` with `count` generated guides beside the real content.
 * Each is a real guide under another number, with words of its own in every sentence and sample,
 * so that no cache can answer for two of them and the search index grows as it would with real text.
 */
export async function generateProject(root: string, folder: string, count: number): Promise<void> {
  await generateContent(root, folder, count);
  for (const name of ['src', 'astro.config.mjs']) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
}

/**
 * Makes a project with the same content at `folder` that Astro's own collections read, from the code in `pipeline`.
 * Of this project's code it gets the layout, with what that imports, and nothing else.
 */
export async function generateYardstick(root: string, pipeline: string, folder: string, count: number): Promise<void> {
  await generateContent(root, folder, count);
  await cp(pipeline, folder, { recursive: true });
  for (const file of await withImports(path.join(root, 'src', 'layouts', 'Document.astro'))) {
    const copy = path.join(folder, path.relative(root, file));
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(file, copy);
  }
}

async function generateContent(root: string, folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of [...SETTINGS, 'content']) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const guides = path.join(folder, GUIDES);
  const originals = (await readdir(guides)).filter((name) => name.endsWith('.mdx')).sort();
  const texts = await Promise.all(originals.map((name) => readFile(path.join(guides, name), 'utf8')));
  for (let index = 0; index < count; index++) {
    const code = String(3_000_000 + index);
    await writeFile(
      path.join(guides, `AADSTS${code}.mdx`),
      vary(texts[index % texts.length] as string, code, Math.floor(index / texts.length)),
    );
  }
}

/** The text of a guide as another one: under its own code, and with words that no other `copy` of it has in the same place. */
export function vary(text: string, code: string, copy: number): string {
  const word = words(copy);
  const lines = text
    .replace(/^code: .*$/m, `code: ${code}`)
    .replace(/^name: .*$/m, `name: Generated${code}`)
    .replace(/ just /g, ' ')
    // Nobody names a generated code in return.
    .replace(/^related:\n(?: .*\n)+/m, '')
    .replace(/^(Get-Mg\w+.*)$/gm, (line) => `# ${word()} ${code}\n${line}`)
    .replace(/^(SigninLogs)$/gm, (line) => `// ${word()} ${code}\n${line}`)
    .split('\n');
  let isSample = false;
  return lines
    .map((line) => {
      if (line.trimStart().startsWith('```')) isSample = !isSample;
      if (isSample || NAMING.test(line)) return line;
      // The length of a title is limited, so that no word in it may grow.
      return varyLine(line, line.startsWith('title:') ? (found) => word().slice(0, found.length) : word);
    })
    .join('\n');
}

/** Fields that name something, and closing tags. */
const NAMING =
  /^(?:---|code|name|family|kind|verdict|password|sources|reviewed|documents|messages|ask)\b|^\s*- (?:source|code):|^\s*```|^<\//;
/** What has to stay as it is: code, bold names, threads, links, attributes that name something, and words that a rule judges others by. */
const FIXED =
  /(`[^`]*`|"(?:https:[^"]*|[^"\s]*#\d+)":|\bpolic(?:y|ies)\b|\bproofs? (?:of|that|keys?)\b|\*\*[^*]*\*\*|\[[^\]]*\]\([^)]*\)|\bsource: [\w.-]+|\b(?:where|role|by|message)="[^"]*"|<\w+ |\b\w+(?:=|:))/;

/** The first word of each sentence that may be another, and every third after it, become made-up ones. */
function varyLine(line: string, word: (found: string) => string): string {
  let since = Number.MAX_SAFE_INTEGER;
  return line
    .split(FIXED)
    .map((part, index) => {
      // An attribute begins a new sentence, and beside a word that has to stay the next one is another.
      if (index % 2 === 1 && (part.endsWith('=') || /^p/.test(part))) since = Number.MAX_SAFE_INTEGER;
      return index % 2 === 1
        ? part
        : part.replace(/(?<!^\s*\d{1,2})[.!?](?=["”)\s]|$)|(?<![\w'’{/-])[a-z]{4,}(?![\w'’}/-]| just\b)/g, (found) => {
            if (found.length === 1) {
              // A sentence of little words only gets one at its end.
              const end = since === Number.MAX_SAFE_INTEGER ? ` ${word(found)}${found}` : found;
              since = Number.MAX_SAFE_INTEGER;
              return end;
            }
            if (since < 2) {
              since++;
              return found;
            }
            since = 0;
            return word(found);
          });
    })
    .join('');
}

const list = (text: string) => text.split(' ');
/** Syllables that are words, which content checks refuse. */
const REFUSED = new Set(['mend', 'stand']);
/** Made-up words of one syllable each, so that what is easy to read stays so. */
const WORDS = list('b d f g k l m n p r s t v z st br cl dr fl gr pl sk tr')
  .flatMap((onset) =>
    list('a e i o u').flatMap((vowel) => list('b d g k l m n p t lk mp nd nk rt sk st').map((coda) => onset + vowel + coda)),
  )
  .filter((syllable) => !REFUSED.has(syllable));
/** Odd and prime, so that steps of this size go through all words, and neighbours in the list do not come one after the other. */
const STEP = 997;

/**
 * A source of made-up words. No two of as many copies as there are words get the same one for the same call, so that
 * they share no sentence; one copy gets the same words every time.
 */
function words(copy: number): () => string {
  let call = 0;
  return () => WORDS[((call++ * 211 + copy) * STEP) % WORDS.length] as string;
}
