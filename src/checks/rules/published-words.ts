import { readFileSync } from 'node:fs';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { HASH_BYTES, wordRuns } from '../shingles.ts';

/**
 * Hashes of the runs of eight words in Microsoft's table of AADSTS codes (learn.microsoft.com, reference-error-codes) and
 * in the messages that the product shows, as captured by public repositories until November 2026.
 * tools/hash-published.ts makes the file.
 */
const published = new Set<string>();
const bytes = readFileSync(new URL('../published-shingles.bin', import.meta.url));
for (let at = 0; at < bytes.length; at += HASH_BYTES) published.add(bytes.toString('hex', at, at + HASH_BYTES));

/** Sentences are ours: none has eight words in a row in common with a published text. */
export default defineRule({
  rules: {
    'published-words': {
      title: "eight words in a row from Microsoft's table of codes or the product's messages",
      hint: 'Say it in your own words.',
    },
  },
  check: (content) =>
    [...referencesOf(content, 'passage')].flatMap((passage) => {
      const first = [...wordRuns(passage.value)].find(({ hash }) => published.has(hash));
      if (!first) return [];
      return [
        diagnostic(
          passage.file,
          passage,
          'published-words',
          `"${first.run}" appears in a published text.`,
          "Say it in your own words; the product's message belongs in messages, as a fragment.",
        ),
      ];
    }),
});
