import { describe, expect, test } from 'vitest';
import { printTerminal } from '../../src/checks/printers/terminal.ts';
import { checkContent, checkFolder } from '../../src/checks/report.ts';
import { SHARED_NAMES } from '../../src/checks/rules/duplicate-name.ts';
import { DOCUMENTS } from '../../src/content/collections.ts';
import { readContent } from '../../src/content/read-content.ts';
import { allSections } from '../../src/content/shape/outline.ts';

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

  test('needs every exemption from the rule that a name belongs to one code', () => {
    for (const [name, codes] of SHARED_NAMES) {
      const bearers = content.raw.filter(({ raw }) => raw.name === name).map(({ raw }) => String(raw.code));
      expect(bearers.sort(), name).toEqual([...codes].sort());
      expect(codes.length, name).toBeGreaterThan(1);
    }
  });

  test('has a code in every family', () => {
    const named = new Set(content.raw.map(({ raw, file }) => (raw.family as string | undefined) ?? file.replace(/^.*\/|\.yaml$/g, '')));
    for (const { id } of content.families) expect(named, `content/families/${id}.mdx`).toContain(id);
  });

  test('says in every registry where its facts were read, without naming anybody’s machine', () => {
    for (const entry of Object.values(content.registries)) {
      expect(entry.value.source.length, entry.file).toBeGreaterThan(20);
      expect(JSON.stringify(entry.value), entry.file).not.toMatch(/\/(?:home|tmp|work|Users)\/|localhost/);
    }
  });

  test('begins a new guide with every section that a guide may have', () => {
    const { template } = content;
    const written = template?.outline ? allSections(template.outline).map(({ name }) => name) : [];
    const { Variant: _rare, Shared: _included, ...usual } = DOCUMENTS.guide.sections;
    expect([...new Set(written)]).toEqual(expect.arrayContaining(Object.keys(usual)));
  });

  test('begins a new guide with nothing wrong but values that are still to be written', async () => {
    const { template } = content;
    const alone = { ...content, guides: [], raw: template ? [template] : [], diagnostics: [], refused: [] };
    const { problems } = await checkContent(alone, { root: process.cwd() });
    expect(
      problems.filter(({ file, rule }) => file.includes('template/') && !/^(bad-value|unknown-(family|code|source|role))$/.test(rule)),
    ).toEqual([]);
  });
});
