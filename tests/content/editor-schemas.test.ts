import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { SINGLE_FILES } from '../../src/content/layout.ts';
import { readYaml } from '../../src/content/read/located-yaml.ts';
import { FILE_SCHEMAS } from '../../tools/generate/file-schemas.ts';
import { SCHEMA_FOLDER, schemaFile } from '../../tools/generate/generated-files.ts';

const kinds = [...FILE_SCHEMAS].map(([name, { files }]) => ({ name, files }));
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What an editor looks at: the whole of a YAML file, or the front matter of a document. */
function written(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return readYaml(file, file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text).data;
}

describe.each(kinds)('an editor that goes by the schema of $name', ({ name, files }) => {
  const schema = z.fromJSONSchema(json(schemaFile(name)));

  test('marks nothing in the files that are there', () => {
    for (const file of globSync(`content/${files}`)) {
      const { error } = schema.safeParse(written(file));
      expect(error && z.prettifyError(error), file).toBeUndefined();
    }
  });
});

test('an editor marks a field that does not exist, one that is missing and a value that is none of the list', () => {
  const schema = z.fromJSONSchema(json(schemaFile('guides')));
  const { title: _, ...guide } = written('content/codes/AADSTS50105.mdx') as Record<string, unknown>;
  const { error } = schema.safeParse({ ...guide, titel: 'You are not assigned to this app', kind: 'outage' });
  expect(error?.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
    'invalid_type title',
    'invalid_value kind',
    'unrecognized_keys ',
  ]);
});

test('an editor shows for every field of a document what to write there', () => {
  for (const { name } of kinds.filter(({ files }) => files.endsWith('.mdx'))) {
    const fields = Object.entries(json(schemaFile(name)).properties as Record<string, { description?: string }>);
    expect(fields.filter(([, { description }]) => !description)).toEqual([]);
  }
});

test('every YAML file that authors write has a schema, and Visual Studio Code knows which', () => {
  const lists = kinds.filter(({ files }) => files.endsWith('.yaml'));
  expect(json('.vscode/settings.json')['yaml.schemas']).toEqual(
    Object.fromEntries(lists.map(({ name, files }) => [`./${schemaFile(name)}`, `content/${files}`])),
  );
  const single = lists.map(({ files }) => files).filter((files) => !files.includes('*'));
  expect(single.sort()).toEqual(SINGLE_FILES.filter((file) => path.extname(file) === '.yaml').sort());
});

test('no schema is left from a kind of file that is gone', () => {
  expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(kinds.map(({ name }) => path.basename(schemaFile(name))).sort());
});
