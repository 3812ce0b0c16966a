import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/content/read/parse-document.ts';
import { shapeDocument } from '../../../src/content/shape/document.ts';
import { type ImportContext, type ImportedGuide, importGuide } from '../../../src/importer/import-guide.ts';

const CONTEXT: ImportContext = {
  fileName: 'guide.md',
  sourceOf: (address) => (address === 'https://learn.microsoft.com/entra/identity-platform/known' ? 'known-document' : undefined),
  factsOf: (code) =>
    code === '90126'
      ? {
          name: 'KnownName',
          title: 'A title of ours',
          family: 'account',
          kind: 'failure',
          messages: ['is not supported'],
          sources: ['table'],
        }
      : undefined,
};
const taken = (markdown: string, context: Partial<ImportContext> = {}): ImportedGuide => {
  const guide = importGuide(markdown, { ...CONTEXT, ...context });
  if (!guide) throw new Error('no code was found');
  return guide;
};
const shaped = ({ text }: ImportedGuide) => shapeDocument('guide', parseDocument('content/codes/AADSTS50105.mdx', text));

const USUAL = `# AADSTS50105: NotAssigned - The person is not on the list of the app.

## Troubleshooting Steps
### Overview
The app lets in only those whom somebody put on its list, and \`{upn}\` <none> of them is.

### 1. Initial Diagnostic Steps
1. **Look at the list**: open the app.
   - Then the users.
2. Ask who gave access to {others}.

### Common Issues
- **Never assigned**: nobody did it.

### Resolution
1. **Assign the person**:
   \`\`\`ps1
   Get-MgUser
   \`\`\`
2. Wait.

### Additional Notes
A nested group does not count.

### Documentation
- [Known](https://docs.microsoft.com/en-us/azure/active-directory/develop/known)
- [Other](https://example.com/other)

### Advice for Data Collection
- The time.
`;

describe('a guide of usual form', () => {
  const guide = taken(USUAL);
  const { outline, front, body } = shaped(guide);

  test('becomes sections of ours, in our order', () => {
    expect(outline?.outside).toEqual([]);
    expect(outline?.sections.map(({ name, attributes }) => `${name} ${attributes.title?.value ?? ''}`.trim())).toEqual([
      'Signin',
      'Check Look at the list',
      'Check Ask who gave access to {others}',
      'Cause Never assigned',
      'Cause Resolution',
      'Escalate',
      'Inferred',
    ]);
    expect(body?.causes[1]?.fixes[0]?.steps.map((step) => plainText(step.children[0] as never))).toEqual(['Assign the person:', 'Wait.']);
  });

  test('has the facts of its title in the front matter', () => {
    expect(front ?? guide.text).toContain('code: 50105\nname: NotAssigned\ntitle: The person is not on the list of the app\n');
  });

  test('links documents that are listed here by their id, and says which are not', () => {
    expect(guide.text).toContain('documents:\n  - source: known-document\n    shows: Known\n');
    expect(guide.findings.map(({ text }) => text)).toContain('A link is to no document that is listed here: https://example.com/other');
  });

  test('says what became of each part', () => {
    expect(guide.taken).toEqual(
      expect.arrayContaining(['"1. Initial Diagnostic Steps" became 2 checks', '"Advice for Data Collection" became what to collect']),
    );
  });
});

describe('the code and what is said of it', () => {
  test.each([
    ['# AADSTS50105: NotAssigned - It says why.', 'NotAssigned', 'It says why.'],
    ['# Troubleshooting AADSTS50105 (NotAssigned)', 'NotAssigned', 'ANSWER'],
    ['# Error 50105: the person has no access here', undefined, 'the person has no access here'],
    ['AADSTS50105 - the person has no access\n======', undefined, 'the person has no access'],
    ['**AADSTS50105: The person has no access**', undefined, 'The person has no access'],
    ['<h1>AADSTS50105: The person has no access</h1>', undefined, 'The person has no access'],
    ['---\ntitle: x\n---\n# How to fix AADSTS50105 – the person has no access', undefined, 'the person has no access'],
    ['\uFEFF# AADSTS50105: the person\u00a0has no access\r\n', undefined, 'the person\u00a0has no access'],
  ])('are read from %j', (markdown, name, answer) => {
    const { code, text } = taken(markdown);
    expect(code).toBe('50105');
    expect(text).toContain(`answer: ${answer}`);
    expect(/^name: (.*)$/m.exec(text)?.[1]).toBe(name);
  });

  test('come from the name of the file where the text has none', () => {
    expect(taken('Nothing of use.', { fileName: 'aadsts50105-notes.md' }).code).toBe('50105');
    expect(importGuide('Nothing of use.', { ...CONTEXT, fileName: 'notes.md' })).toBeUndefined();
  });

  test('are those of the register where it knows the code', () => {
    const guide = taken('# AADSTS90126: OtherName - What somebody else says of it.');
    expect(guide.text).toContain('name: KnownName\ntitle: A title of ours\nanswer: What somebody else says of it.\n');
    expect(guide.text).toContain('family: account\n');
    expect(guide.findings.map(({ text }) => text)).toContain('The name was OtherName; ours is KnownName.');
  });
});

describe('parts are known', () => {
  test.each([
    ['## Initial Diagnostic Steps', 'Check'],
    ['**Diagnostics:**', 'Check'],
    ['### Check the account', 'Check'],
    ['### Step 1: Check the account', 'Cause'],
    ['## Common Issues That Cause This Error', 'Cause'],
    ['## Why does this happen?', 'Cause'],
    ['#### 3. Step-by-Step Resolution Strategies', 'Cause'],
    ['How to fix it\n------', 'Cause'],
    ['## Things to avoid', 'Avoid'],
    ['## Advice for Data Collection (Fiddler)', 'Escalate'],
    ['<h3>Additional notes</h3>', 'Inferred'],
    ['## Something else entirely', 'Inferred'],
  ])('%j is a %s', (heading, name) => {
    const { outline } = shaped(taken(`# AADSTS50105: the person has no access\n\n${heading}\n\n- **One**: unmistakable words.\n`));
    const holds = outline?.sections.find((section) =>
      plainText([...section.children, ...section.inner.sections.flatMap(({ children }) => children)] as never).includes(
        'unmistakable words',
      ),
    );
    expect(holds?.name).toBe(name);
  });
});

test('what our pages cannot hold becomes text, and is said', () => {
  const guide = taken(
    '# AADSTS50105: no access\n\n<div>Boxed <b>words</b></div>\n\n![A picture](shot.png)\n\n| a | b |\n| :-- | --: |\n| 1 | 2 |\n\n- [ ] a task ~~gone~~ [ref][r]\n\n[r]: https://example.com/ref\n[unused]: https://example.com/unused\n',
  );
  expect(shaped(guide).outline?.outside).toEqual([]);
  for (const piece of ['Boxed words', 'A picture, shot.png', '| 1 | 2 |', 'gone', 'https://example.com/ref'])
    expect(guide.text.replace(/ +/g, ' ')).toContain(piece);
  expect(guide.text).not.toMatch(/:--|<div|<b>/);
  expect(guide.findings.map(({ text }) => text)).toContain('A link that nothing uses was left out: https://example.com/unused');
});

describe('nothing is lost', () => {
  const everything = ({ text, findings }: ImportedGuide) => `${text}\n${findings.map((one) => one.text).join('\n')}`;

  test('of any text that headings, lists, quotes, tables and code are mixed in', () => {
    let next = 0;
    const token = () => `word${(next++).toString(36)}q`;
    const words = fc.integer({ min: 1, max: 6 }).map((count) => Array.from({ length: count }, token).join(' '));
    const heading = fc.constantFrom(
      '## Overview',
      '### 2) Common causes:',
      '**Resolution**',
      'Notes\n---',
      '<h2>Diagnostic steps</h2>',
      '# References',
      '##### Data to collect',
      '## Else',
    );
    const inline = fc.tuple(fc.constantFrom('plain', 'strong', 'link', 'code', 'html', 'brace'), words).map(([kind, text]) => {
      if (kind === 'strong') return `**${text}**: ${token()}`;
      if (kind === 'link') return `[${text}](https://example.com/${token()})`;
      if (kind === 'code') return `\`${text}\``;
      if (kind === 'html') return `<b>${text}</b><br/>`;
      return kind === 'brace' ? `{${text}} < ${token()} & "${token()}"` : text;
    });
    const list = fc
      .tuple(fc.constantFrom('1. ', '- ', '* '), fc.array(fc.tuple(inline, inline), { minLength: 1, maxLength: 4 }))
      .map(([mark, items]) => items.map(([item, nested]) => `${mark}${item}\n${' '.repeat(mark.length)}- ${nested}`).join('\n'));
    const code = words.map((text) => `\`\`\`sh\n${text}\n\`\`\``);
    const table = fc.tuple(words, words).map(([a, b]) => `| ${a} | x |\n| :--- | --- |\n| ${b} | y |`);
    const block = fc.oneof(
      heading,
      inline,
      list,
      code,
      table,
      inline.map((text) => `> ${text}`),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const markdown = `# AADSTS50105: ${token()} ${token()} ${token()}\n\n${blocks.join('\n\n')}\n`;
        const guide = taken(markdown);
        const kept = everything(guide);
        expect([...new Set(markdown.match(/word\w+q/g))].filter((word) => !kept.includes(word))).toEqual([]);
        expect(shaped(guide).outline?.outside ?? 'not parsed').toEqual([]);
      }),
      { numRuns: 200, seed: 20261201 },
    );
  });

  test('of a long and of a deep one', () => {
    const long = taken(`# AADSTS50105: no access here\n\n## Causes\n\n${'- **One**: two three.\n'.repeat(5000)}`);
    expect(long.text.match(/two three/g)).toHaveLength(5000);
    const deep = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- level${depth}`).join('\n');
    expect(everything(taken(`# AADSTS50105: no access here\n\n${deep}`))).toContain('level59');
  });
});
