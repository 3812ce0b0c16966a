import { readFile, writeFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { DOCUMENTS } from '../src/content/collections.ts';
import { readContent } from '../src/content/read-content.ts';
import type { Row } from '../src/content/shape/lists.ts';
import { fullCode, isCodeId } from '../src/domain/code-id.ts';
import { withoutLinks } from '../src/domain/inline-links.ts';

/** `npm run new 50105`: starts a guide from the template, filled in from the register, and says what to do next. */
const asked = process.argv[2]?.replace(/^AADSTS/i, '') ?? '';
if (!isCodeId(asked)) stop('Say which code: npm run new 50105');

const { guides, register } = await readContent(process.cwd());
const known = guides.find((guide) => guide.front?.code === asked);
if (known) stop(`There is a guide already: ${known.file}`);
const row = register.find(({ value }) => value.code === asked);
const file = `content/${DOCUMENTS.guide.folder}/${fullCode(asked)}.mdx`;
const template = await readFile('content/template/guide.mdx', 'utf8');
await writeFile(file, fill(template, asked, row), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
  stop(error.code === 'EEXIST' ? `There is a file already: ${file}` : error.message);
});
console.log(
  `Wrote ${file}${row ? `, filled in from ${row.file}` : ': the register does not know this code, so its facts are yours to find'}.`,
);
if (row) console.log(`Take the row of ${asked} out of ${row.file} (line ${row.at(['code']).line}): a code is in one place only.`);
console.log('Then: npm run dev to see it, npm run check to have it checked. content/README.md explains every field.');

/** The template with the register's facts in the front matter; comments and body stay as they are. */
function fill(template: string, code: string, row: Row | undefined): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(template) ?? [];
  const document = parseDocument(front);
  document.set('code', Number(code));
  const today = new Date().toISOString().slice(0, 10);
  document.set('reviewed', today);
  // A code keeps its day when its row becomes a guide.
  document.set('added', row?.value.added ?? today);
  if (row) {
    const { name, title, meaning, kind, messages, sources, family } = row.value;
    const facts = {
      title,
      answer: withoutLinks(meaning),
      family,
      kind,
      sources,
      ...(name ? { name } : {}),
      ...(messages.length > 0 ? { messages } : {}),
    };
    for (const [field, value] of Object.entries(facts)) document.set(field, value);
    if (!name) document.delete('name');
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
