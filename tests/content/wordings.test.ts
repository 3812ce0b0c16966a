import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/content/read-content.ts';
import { realQueries } from '../../tools/bench/search.ts';
import { parseCases } from '../support/cases.ts';

const content = await readContent(process.cwd());
const pages = [...content.guides, ...content.symptoms, ...content.procedures].map(({ id, front }) => ({
  id,
  wordings: front?.wordings,
  queries: front?.queries,
}));
const rows = content.register.map(({ id, value }) => ({ id, wordings: value.wordings, queries: value.queries }));
const threads = [...pages, ...rows].flatMap(({ wordings }) => Object.keys(wordings ?? {}));

/** A thread in one spelling, whoever wrote it down. */
const spelled = (thread: string) => thread.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

describe('how people put it', () => {
  test('is there for most of the codes that are met most, and for the symptoms', () => {
    const worded = new Set(pages.filter(({ wordings }) => wordings).map(({ id }) => id));
    // Of what few people meet, and of a new screen, nobody may have been heard yet.
    expect(content.guides.filter(({ id }) => !worded.has(id)).length).toBeLessThanOrEqual(content.guides.length / 9);
    expect(content.symptoms.filter(({ id }) => !worded.has(id)).length).toBeLessThanOrEqual(content.symptoms.length / 20);
  });

  test('comes from threads that give no question: what search is measured by, it must not have been told', async () => {
    const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as Record<string, { url: string }>;
    const asked = (await realQueries(process.cwd())).map(({ source }) => {
      const url = sources[source]?.url ?? source;
      return spelled(url.replace(/^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+).*$/, '$1#$2'));
    });
    const cases = parseCases(readFileSync('tests/content/cases.yaml', 'utf8')).map(({ source }) => spelled(source));
    const measured = new Set([...asked, ...cases]);
    expect(threads.filter((thread) => measured.has(spelled(thread)))).toEqual([]);
  });
});

describe('what an author expects to be typed', () => {
  test('is no question that search is measured by', async () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const asked = new Set((await realQueries(process.cwd())).map(({ query }) => plain(query)));
    const typed = parseCases(readFileSync('tests/content/cases.yaml', 'utf8')).map(({ query }) => plain(query));
    for (const query of typed) asked.add(query);
    expect([...pages, ...rows].flatMap(({ queries = [] }) => queries).filter((line) => asked.has(plain(line)))).toEqual([]);
  });
});
