import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/content/read/located-yaml.ts';

const yaml = readYaml('a.yaml', 'code: 50105\nrelated:\n  - code: 90094\n    difference: One\n  - { code: 65001 }\n50: x\n', 2);

describe('a place in YAML', () => {
  test.each([
    [['code'], 2, 1],
    [['related', 0, 'code'], 4, 5],
    [['related', 1, 'code'], 6, 7],
    [['related', 1], 6, 5],
    [['50'], 7, 1],
  ])('of %j is line %i, column %i', (path, line, column) => {
    expect(yaml.at(path)).toEqual({ line, column });
  });

  test('of something missing is that of what should hold it', () => {
    expect(yaml.at(['related', 0, 'title'])).toEqual({ line: 4, column: 5 });
    expect(yaml.at(['title'])).toEqual({ line: 2, column: 1 });
  });
});

describe('broken YAML', () => {
  test('never throws', () => {
    for (const text of ['a: *b', 'a: &a [*a]', '{', '"', '\t', 'a: !!binary x', '? a', '- - -', 'a: [', '%YAML 9', '--- a\n--- b']) {
      expect(() => readYaml('a', text), text).not.toThrow();
    }
  });

  test.each([
    ['title: foo: bar\nb: 2\nc: x: y\n', ['1:8', '3:4']],
    ['a: x\nb\nc: d\ne: f\n', ['2:1']],
    ['a: "x\nb: 1\nc: "y"\nd: 2\n', ['1:6']],
    ['a: @x\nb: `y`\na: 1\n', ['1:4', '2:4', '3:1']],
    ["a: 'it's'\nb: 2\n", ['1:8']],
  ])('of %j is reported at %j, without echoes', (text, places) => {
    expect(readYaml('a', text).diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  });

  test('keeps what could be understood', () => {
    const { data, draft, diagnostics } = readYaml('a', 'family: consent\ntitle: a: b\n');
    expect(data).toBeUndefined();
    expect(draft).toMatchObject({ family: 'consent' });
    expect(diagnostics).toHaveLength(1);
  });
});
