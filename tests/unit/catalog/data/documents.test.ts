import { describe, expect, test } from 'vitest';
import { codeDetail } from '../../../../src/catalog/data/code-detail.ts';
import { documentMarkdown } from '../../../../src/catalog/data/document-markdown.ts';
import { atomFeed } from '../../../../src/catalog/data/feed.ts';
import { llmsText } from '../../../../src/catalog/data/llms-text.ts';
import { changesPage } from '../../../../src/catalog/models/changes-page.ts';
import { DOCUMENT_KINDS } from '../../../../src/content/collections.ts';
import { codeDetailSchema } from '../../../../src/schema/api.ts';
import { smallCatalog } from '../small-catalog.ts';

const HOST = 'https://guide.example';
const catalog = smallCatalog();

describe('a code as data', () => {
  test('is everything that its page says, links as addresses', () => {
    const detail = codeDetail(catalog, '50105', HOST);
    expect(codeDetailSchema.parse(detail)).toEqual(detail);
    expect(detail.signin).toBe('Ask for access, as [this](https://guide.example/procedures/assign-user/) shows.');
    expect(detail.causes[0]?.fixes[0]).toMatchObject({ by: 'admin', role: 'User Administrator', steps: ['Add the person.'], undo: null });
    expect(detail.developer).toBe('It is in the address.\n\n### A library\n\nCatch it.');
    expect(detail.documents).toEqual([{ title: 'Manage assignment', url: 'https://learn.example/assign', shows: 'How to assign people.' }]);
  });

  test('has what its family says where only a row is known', () => {
    const detail = codeDetail(catalog, '90014', HOST);
    expect(codeDetailSchema.parse(detail)).toEqual(detail);
    expect(detail).toMatchObject({
      answer: 'The request lacks a field that it must have.',
      tell: 'This is about an app.',
      causes: [],
      escalate: null,
    });
  });
});

describe('a page as Markdown', () => {
  test('has its parts below headings, steps numbered, and its own address', () => {
    const text = documentMarkdown(catalog, 'guide', '50105', HOST);
    expect(text).toMatch(/^# AADSTS50105: You are not assigned to this app\n\nThe app lets in only the people on its list\.\n/);
    expect(text).toContain('**Is anything broken?** No. The list works.');
    expect(text).toContain(
      '### Not on the list\n\n**How to tell:** The list lacks the person.\n\n**Fix, by a tenant admin (User Administrator)**\n\n1. Add the person.',
    );
    expect(text).toMatch(/https:\/\/guide\.example\/aadsts50105\/\n$/);
  });

  test('exists for every document, without a section that is empty', () => {
    for (const kind of DOCUMENT_KINDS)
      for (const { id } of catalog.documents(kind)) {
        const text = documentMarkdown(catalog, kind, kind === 'guide' ? id.replace(/\D/g, '') : id, HOST);
        expect(text, `${kind} ${id}`).not.toMatch(/\n(#+) [^\n]*\n\n(?=\1 )|undefined|\[object/);
        expect(llmsText(catalog, HOST)).toContain(`/${kind === 'guide' ? `aadsts${id.replace(/\D/g, '')}` : id}.md)`);
      }
  });
});

describe('what is new', () => {
  const changed = smallCatalog();
  const [first, ...others] = changed.entries;
  const later = { ...changed, entries: [...others, { ...first, added: '2026-11-28' } as (typeof others)[number]] };

  test('is on a page by day, the newest first', () => {
    expect(changesPage(later).days.map(({ day, added }) => [day, added.length])).toEqual([
      ['2026-11-28', 1],
      ['2026-11-23', others.length],
    ]);
  });

  test('is in a feed that has what Atom requires, and not the first edition', () => {
    const feed = atomFeed(later, HOST);
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    for (const element of [
      '<id>https://guide.example/</id>',
      '<updated>2026-11-28T00:00:00.000Z</updated>',
      '<link rel="self" href="https://guide.example/feed.xml"/>',
    ])
      expect(feed).toContain(element);
  });
});
