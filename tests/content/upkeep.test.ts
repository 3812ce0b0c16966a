import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { knownCodes } from '../../src/upkeep/known-code.ts';
import { NOT_LISTED } from '../../src/upkeep/not-listed.ts';

const content = await readContent(process.cwd());

test('a code that is excepted from what a source lists rests on that source', () => {
  const known = new Map(knownCodes(content).map((one) => [one.code, one]));
  for (const { code, source, why } of NOT_LISTED) expect(known.get(code)?.sources, `${code}: ${why}`).toContain(source);
});
