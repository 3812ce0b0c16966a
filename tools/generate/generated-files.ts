import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleTable } from '../../src/checks/rule-table.ts';
import { RULE_TEXTS } from '../../src/checks/rules.ts';
import { NGINX_SITES, nginxSite } from '../../src/hosting/nginx.ts';
import { putBetweenMarkers } from './between-markers.ts';
import { FILE_SCHEMAS } from './file-schemas.ts';
import { jsonSchema } from './json-schema.ts';
import { knownCodesModule } from './known-codes.ts';

const AUTHORS_GUIDE = 'content/README.md';
/** Where editors find what authors may write; not below content/, which holds nothing but content. */
export const SCHEMA_FOLDER = 'schemas';

/** What `npm run generate` writes: the text of each file, by its path from the project's `root`. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const guide = await readFile(path.join(root, AUTHORS_GUIDE), 'utf8');
  return new Map([
    [AUTHORS_GUIDE, putBetweenMarkers(guide, ruleTable(RULE_TEXTS))],
    ['src/decode/known-codes.ts', await knownCodesModule(root)],
    ...[...FILE_SCHEMAS].map(([name, { schema }]): [string, string] => [schemaFile(name), jsonSchema(schema)]),
    ...[...NGINX_SITES].map(([file, base]): [string, string] => [file, nginxSite(base)]),
  ]);
}

/** The path of the schema of a kind of file, from the project's root. */
export function schemaFile(name: string): string {
  return `${SCHEMA_FOLDER}/${name}.schema.json`;
}
