import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { codeOfFileName } from '../../src/domain/code-id.ts';

const LINE = 130;

/**
 * The module that tells the decoder which numbers are codes: those of all guides and rows in `content/` below `root`.
 * The decoder is asked without a site, too, so it cannot wait for the look-up index.
 */
export async function knownCodesModule(root: string): Promise<string> {
  const codes = [...(await guideCodes(path.join(root, 'content/codes'))), ...(await rowCodes(path.join(root, 'content/register')))]
    .map(Number)
    .sort((a, b) => a - b);
  const distances = codes.map((code, index) => (code - (codes[index - 1] ?? 0)).toString(36)).join(' ');
  const lines = distances.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g')) ?? [];
  return `import type { CodeId } from '../domain/code-id.ts';

/** Every code of the guide, each as its distance from the one before, in base 36. Made by \`npm run generate\`. */
const DISTANCES = \`
${lines.map((line) => line.trimEnd()).join('\n')}
\`;

let number = 0;
const KNOWN: ReadonlySet<CodeId> = new Set(
  DISTANCES.trim()
    .split(/\\s/)
    .map((distance) => {
      number += Number.parseInt(distance, 36);
      return String(number);
    }),
);

/** Whether the guide has a page for a number. */
export function isKnownCode(number: string): boolean {
  return KNOWN.has(number);
}
`;
}

async function guideCodes(folder: string): Promise<string[]> {
  return (await readdir(folder)).flatMap((name) => codeOfFileName(name) ?? []);
}

async function rowCodes(folder: string): Promise<string[]> {
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.flatMap((text) => (parse(text) as { code: number }[]).map(({ code }) => String(code)));
}
