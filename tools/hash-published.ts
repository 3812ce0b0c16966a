import { readFileSync, writeFileSync } from 'node:fs';
import { HASH_BYTES, wordRuns } from '../src/checks/shingles.ts';

/**
 * `npx node tools/hash-published.ts FILE…`: writes src/checks/published-shingles.bin, the hashes of all runs of eight words
 * in texts that others published, so that the checks can refuse them on our pages without our keeping the texts.
 * A line, a tab and a word in square brackets each begin a new text.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the files with published texts.');
  process.exit(2);
}
const hashes = new Set<string>();
for (const file of files) {
  for (const text of readFileSync(file, 'utf8').split(/[\n\t]|\[\w+\]/)) for (const { hash } of wordRuns(text)) hashes.add(hash);
}
const sorted = [...hashes].sort();
writeFileSync('src/checks/published-shingles.bin', Buffer.from(sorted.join(''), 'hex'));
console.log(`${sorted.length} runs, ${sorted.length * HASH_BYTES} bytes.`);
