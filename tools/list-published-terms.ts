import { readFileSync, writeFileSync } from 'node:fs';
import { publishedTerms } from '../src/checks/core-terms.ts';

/**
 * `npx node tools/list-published-terms.ts FILE`: writes src/checks/published-terms.json, which core terms the published text
 * of each code has; facts, and none of the text. A line of the file is a code, a tab, and texts behind the marks `[ref]`
 * (Microsoft's table of codes), `[msg]` (the product's message) and `[log]` (the sign-in log); what is behind other marks is
 * passed over.
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file with published texts.');
  process.exit(2);
}
const TEXTS = /\[(?:ref|msg|log)\]((?:(?!\[[\w -]+\]).)*)/g;
const lines = readFileSync(file, 'utf8').split('\n');
const entries = lines.flatMap((line) => {
  const [, code, texts = ''] = /^(\d{5,8})\t(.*)$/.exec(line) ?? [];
  const terms = publishedTerms([...texts.matchAll(TEXTS)].map(([, text]) => text).join(' '));
  return code && terms.length > 0 ? [[code, terms] as const] : [];
});
const written = entries.map(([code, terms]) => `  ${JSON.stringify(code)}: [${terms.map((term) => JSON.stringify(term)).join(', ')}]`);
writeFileSync('src/checks/published-terms.json', `{\n${written.join(',\n')}\n}\n`);
console.log(`${entries.length} codes.`);
