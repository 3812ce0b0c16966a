import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { putBetweenMarkers } from '../../../tools/generate/between-markers.ts';
import { generatedFiles } from '../../../tools/generate/generated-files.ts';

const files = await generatedFiles(process.cwd());

test.each([...files])('%s says what the code says', async (file, text) => {
  expect(await readFile(file, 'utf8').catch(() => ''), 'Run npm run generate').toBe(text);
});

describe('the part of a file that is made', () => {
  const [begin, end] = [
    '<!-- Made by npm run generate; edit src/checks/rules/ instead. -->',
    '<!-- End of what npm run generate makes. -->',
  ];

  test('replaces what was there and leaves what authors wrote around it', () => {
    expect(putBetweenMarkers(`Before.\n\n${begin}\n\nold\n\n${end}\n\nAfter.\n`, 'new')).toBe(
      `Before.\n\n${begin}\n\nnew\n\n${end}\n\nAfter.\n`,
    );
  });

  test.each([begin, end])('says which lines are missing without %s', (marker) => {
    expect(() => putBetweenMarkers(`${begin}\n${end}\n`.replace(marker, ''), 'new')).toThrow('A marker is missing.');
  });
});
