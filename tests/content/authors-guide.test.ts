import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/checks/schema-path.ts';
import { collectionOf, DOCUMENT_KINDS, MDX_KINDS, mdxCollectionOf, REGISTER } from '../../src/content/collections.ts';
import { LISTS } from '../../src/content/layout.ts';
import type { SectionSpecs } from '../../src/content/section-specs.ts';
import { registerRowSchema } from '../../src/schema/register.ts';

const guide = readFileSync('content/README.md', 'utf8');
/** The text below a heading, to the next one. */
const below = (heading: string) => guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
const sectionsIn = (specs: SectionSpecs): string[] =>
  Object.entries(specs).flatMap(([name, { inside = {} }]) => [name, ...sectionsIn(inside)]);

describe('content/README.md', () => {
  test('names every folder and every list', () => {
    const folders = [...MDX_KINDS.map(mdxCollectionOf), REGISTER].map(({ folder, example }) => `\`${folder}/${example}\``);
    expect([...folders, ...LISTS.map((file) => `\`${file}\``)].filter((name) => !guide.includes(`| ${name} |`))).toEqual([]);
  });

  test.each(MDX_KINDS)('explains every field and every section of a %s', (kind) => {
    const { schema, sections } = mdxCollectionOf(kind);
    const text = below(kind === 'shared' ? 'A shared piece' : `A ${kind}`);
    expect(keysOf(schema).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
    expect(sectionsIn(sections).filter((name) => !text.includes(`<${name}`))).toEqual([]);
  });

  test('explains every field of a register row', () => {
    const text = below('A register row');
    expect(keysOf(registerRowSchema).filter((field) => !new RegExp(`\\b${field}\\b`).test(text))).toEqual([]);
  });

  test('names every scheme of links', () => {
    const text = below('Prose inside sections');
    const schemes = DOCUMENT_KINDS.filter((kind) => kind !== 'guide').map((kind) => collectionOf(kind).scheme);
    expect([...schemes, 'source'].filter((scheme) => !text.includes(`(${scheme}:`))).toEqual([]);
  });
});
