import { mkdir, writeFile } from 'node:fs/promises';
import { generatedFiles, SCHEMA_FOLDER } from './generate/generated-files.ts';

/** `npm run generate`: writes what is made from the code, such as the table of rules in content/README.md. */
const files = await generatedFiles(process.cwd());
await mkdir(SCHEMA_FOLDER, { recursive: true });
for (const [file, text] of files) await writeFile(file, text);
console.log(`Wrote ${[...files.keys()].join(', ')}.`);
