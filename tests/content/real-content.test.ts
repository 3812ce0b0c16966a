import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/authoring/read-content.ts';
import { VOCABULARY } from '../../src/authoring/vocabulary.ts';
import { printTerminal } from '../../src/checks/printers/terminal.ts';
import { checkFolder } from '../../src/checks/report.ts';

const content = await readContent(process.cwd());

describe('the content', () => {
  test('has no problems', async () => {
    const report = await checkFolder(process.cwd());
    expect(report.problems, printTerminal(report)).toEqual([]);
  });

  test('lists its sources and roles in alphabetical order, so that two people add them in one place', () => {
    for (const type of ['source', 'role'] as const) {
      const ids = content.ids[type]?.map(({ id }) => id) ?? [];
      expect(ids).toEqual([...ids].sort());
    }
  });

  test('has a code in every family', () => {
    const named = new Set(content.written.map(({ raw, file }) => (raw.family as string | undefined) ?? file.replace(/^.*\/|\.yaml$/g, '')));
    for (const { id } of content.families) expect(named, `content/families/${id}.mdx`).toContain(id);
  });

  test('says in every registry where its facts were read, without naming anybody’s machine', () => {
    for (const entry of Object.values(content.registries)) {
      expect(entry.value.source.length, entry.file).toBeGreaterThan(20);
      expect(JSON.stringify(entry.value), entry.file).not.toMatch(/\/(?:home|tmp|work|Users)\/|localhost/);
    }
  });

  test('begins a new guide with every section that a guide may have, but for variants, which few codes have', () => {
    expect(content.template?.problems.filter(({ rule }) => rule !== 'bad-value')).toEqual([]);
    const { body } = content.template ?? {};
    const template = readFileSync('content/template/guide.mdx', 'utf8');
    expect(Object.keys(VOCABULARY.guide).filter((section) => !new RegExp(`^<${section}\\b`, 'm').test(template))).toEqual(['Variant']);
    for (const part of [body?.signin, body?.checks, body?.causes, body?.avoid, body?.escalate.extras, body?.inferred])
      expect(part?.length).toBeGreaterThan(0);
  });
});
