import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleTable } from '../../src/checks/rule-table.ts';
import { RULE_TEXTS } from '../../src/checks/rules.ts';
import { putBetweenMarkers } from './between-markers.ts';

const AUTHORS_GUIDE = 'content/README.md';

/** What `npm run generate` writes: the text of each file, by its path from the project's `root`. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const guide = await readFile(path.join(root, AUTHORS_GUIDE), 'utf8');
  return new Map([[AUTHORS_GUIDE, putBetweenMarkers(guide, ruleTable(RULE_TEXTS))]]);
}
