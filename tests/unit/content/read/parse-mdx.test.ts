import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../../src/content/read/parse-mdx.ts';

const page = (body: string) => `---\ncode: 1\n---\n\n${body}\n`;
const problems = (body: string) =>
  parseMdx('a.mdx', page(body))
    .diagnostics.sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('broken MDX', () => {
  test.each([
    ['<Signin>\nOne < two and a < b.\n</Signin>', []],
    ['<Signin>\n`<b>` and `{x}` and \\< and \\{ and &lt;\n</Signin>', []],
    ['<Signin>\na <b and c <d\n</Signin>', ['6:3 broken-mdx', '6:12 broken-mdx']],
    ['<Signin>\na <= b\n\n{ c\n</Signin>', ['6:3 broken-mdx', '8:1 broken-mdx']],
    ['<Signin>\nUse {a b} and {c d}.\n</Signin>', ['6:5 broken-mdx', '6:15 broken-mdx']],
    ['<Signin>\nThe <tenant> and <br>.\n</Signin>', ['6:5 raw-html', '6:18 raw-html']],
    ['<Signin>\n<div>\nText.\n</div>\n</Signin>', []],
    ['<Signin>\nText.</div>\n</Signin>', ['6:6 raw-html']],
    ['<Signin>\n<https://example.com> or <me@example.com>\n</Signin>', ['6:1 unregistered-link', '6:26 unregistered-link']],
    ['<!-- one -->\n<Signin>\nText. <!-- two\nlines -->\n</Signin>', ['5:1 raw-html', '7:7 raw-html']],
    ['<Signin>\nText.\n', ['5:1 broken-mdx']],
    ['<Signin>\nText.\n</Signin>\n</Signin>', ['8:1 broken-mdx']],
    ['<Signin>\nText.\n</Singin>', ['7:1 broken-mdx']],
    ['<Check title="a>\nText.\n</Check>\n\n<Avoid>\nText.\n</Avoid>', ['5:1 broken-mdx']],
    ['<Check title=a>\nText.\n</Check>', ['5:1 broken-mdx']],
    ['<Check title={a b}>\nText.\n</Check>', ['5:14 broken-mdx']],
    ['<Cause title="a" tell="b">\n<Fix by="user" verify="c">\n1. Do it.\n</Cause>', ['6:1 broken-mdx']],
    ['<Check title="a">\n```text\nx\n</Check>\n\n<Avoid>\nText.\n</Avoid>', ['6:1 broken-mdx']],
    ['<Check title="a">\n```text\nx\n\n```kusto\ny\n```\n</Check>', ['6:1 broken-mdx']],
    ['<Signin>\nText.\n\nexport the log\n</Signin>', ['8:1 broken-mdx']],
    ['<Avoid>\n- { x: y }\n</Avoid>\n\n<Signin>\nText.\n</Signin>', ['6:3 broken-mdx']],
    ['<Cause title="a" tell="b">\n- Text.\n<Fix\nby="user" verify="c">\n1. Do it.\n</Fix>\n</Cause>', ['7:1 broken-mdx']],
    ['<Signin>\n```text\n<b> {x <!-- -->\n```\n</Signin>', []],
  ])('in %j is at %j', (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  test('is read on after every error', () => {
    const { tree, diagnostics } = parseMdx(
      'a.mdx',
      page('<Signin>\na <b\n</Signin>\n\n<Avoid>\nc {d\n</Avoid>\n\n<Escalate to="x">\n<i>\n</Escalate>'),
    );
    expect(diagnostics).toHaveLength(3);
    expect(tree?.children.map((node) => ('name' in node ? node.name : node.type))).toEqual(['yaml', 'Signin', 'Avoid', 'Escalate']);
  });

  test('ends, whatever it is', () => {
    const pieces = [
      '<Signin>',
      '</Signin>',
      '<Check title="a">',
      '<Fix',
      '"',
      '{',
      '}',
      '<',
      '>',
      '</',
      '```',
      '`',
      '\n\n',
      '- ',
      '1. ',
      'text',
      '<!--',
      '-->',
      '=',
      '<b>',
      '\\',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 150; round++) {
      const body = Array.from({ length: 3 + next(12) }, () => pieces[next(pieces.length)]).join(next(2) ? '\n' : ' ');
      const { diagnostics } = parseMdx('a.mdx', page(body));
      const last = page(body).split('\n').length;
      for (const { line, column } of diagnostics) {
        expect(line, body).toBeLessThanOrEqual(last);
        expect(column, body).toBeGreaterThan(0);
      }
    }
  });
});
