import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { copyPath, pathProblem, relativeAddress } from '../../../../src/integrations/offline/copy-layout.ts';
import { makeZip } from '../../../../src/integrations/offline/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same zip, in whatever order and zone it is made', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const one = makeZip(
    'guide',
    new Map([
      ['a', bytes('1')],
      ['b', bytes('2')],
    ]),
    '2026-11-23',
  );
  process.env.TZ = 'America/Los_Angeles';
  const other = makeZip(
    'guide',
    new Map([
      ['b', bytes('2')],
      ['a', bytes('1')],
    ]),
    '2026-11-23',
  );
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('a zip opens into one folder', () => {
  expect(Object.keys(unzipSync(makeZip('aadsts-guide', new Map([['index.html', bytes('x')]]), '2026-11-23')))).toEqual([
    'aadsts-guide/index.html',
  ]);
});

test('whoever unzips it finds the home page beside one folder', () => {
  expect(copyPath('index.html')).toBe('index.html');
  expect(copyPath('aadsts50105/index.html')).toBe('guide/aadsts50105/index.html');
  expect(copyPath('404.html')).toBeUndefined();
});

test('letters that mean something in an address are written out', () => {
  expect(relativeAddress('index.html', 'guide/a #1 %.png')).toBe('guide/a%20%231%20%25.png');
});

test.each([
  ['guide/con:x/index.html', /Windows/],
  [`guide/${'x'.repeat(90)}/index.html`, /longer than/],
  ['guide/trailing./index.html', /Windows/],
])('a name that Windows refuses is reported: %s', (place, reason) => {
  expect(pathProblem(place)).toMatch(reason);
});
