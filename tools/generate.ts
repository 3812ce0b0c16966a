import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './generate/generated-files.ts';

/** `npm run generate`: writes what is made from the code, such as the table of rules in content/README.md. */
const files = await generatedFiles(process.cwd());
for (const [file, text] of files) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`Wrote ${[...files.keys()].join(', ')}.`);
