import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/authoring/read-content.ts';
import { VOCABULARY } from '../../src/authoring/vocabulary.ts';
import { printTerminal } from '../../src/checks/printers/terminal.ts';
import { checkFolder } from '../../src/checks/report.ts';
import { SHARED_NAMES } from '../../src/checks/rules/duplicate-name.ts';

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
      const bearers = content.written.filter(({ raw }) => raw.name === name).map(({ raw }) => String(raw.code));
      expect(bearers.sort(), name).toEqual([...codes].sort());
      expect(codes.length, name).toBeGreaterThan(1);
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

  test('begins a new guide with every section that a guide may have', () => {
    expect(content.template?.problems.filter(({ rule }) => rule !== 'bad-value')).toEqual([]);
    const { body } = content.template ?? {};
    expect(Object.keys(VOCABULARY.guide).length).toBe(7);
    for (const part of [body?.signin, body?.checks, body?.causes, body?.avoid, body?.escalate.extras, body?.inferred])
      expect(part?.length).toBeGreaterThan(0);
  });
});
