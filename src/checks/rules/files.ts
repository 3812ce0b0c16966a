import { collectionOf } from '../../content/collections.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { FOLDERS, SINGLE_FILES } from '../../content/layout.ts';
import { nearestName } from '../../domain/suggest.ts';
import { defineRule } from '../rule.ts';

type Id = 'unknown-file' | 'missing-file' | 'file-name';

/** Every file below content/ is one that something reads, under the name that its folder asks for. */
export default defineRule({
  rules: {
    'unknown-file': { title: 'a file that nothing reads', hint: 'Move it to where the first table says, or delete it.' },
    'missing-file': { title: 'content that lacks one of its lists or registries', hint: 'Restore the file.' },
    'file-name': {
      title: 'a file name that does not suit its folder, or does not match the code inside',
      hint: 'Name the file the way its neighbours are named.',
    },
  },
  check: ({ folder, unread, missing }) => [
    ...missing.map((file) =>
      file === folder
        ? wrong(
            folder,
            'missing-file',
            `There is no folder ${folder}, or nothing is in it.`,
            'Run the checks from the root of the project.',
          )
        : wrong(file, 'missing-file', 'The file is missing.', 'Bring it back; content/README.md says what it holds.'),
    ),
    ...unread.map((file) => misplaced(file, folder)),
  ],
});

function misplaced(file: string, content: string): Diagnostic<Id> {
  const inside = file.slice(content.length + 1);
  const [place, name = '', ...deeper] = inside.split('/');
  const folder = FOLDERS.find((known) => known.folder === place);
  if (folder && deeper.length === 0) {
    const expected = `Files in ${content}/${place} are named like ${folder.example}.`;
    return wrong(file, 'file-name', `The name ${name} is not one for a file in ${content}/${place}.`, expected, rightName(folder, name));
  }
  const what = `Nothing reads the file ${inside}.`;
  if (folder) return wrong(file, 'unknown-file', what, `Put files directly into ${content}/${place}, without folders in between.`);
  return wrong(file, 'unknown-file', what, 'Put it where content/README.md says, or take it away.', nearestName(inside, SINGLE_FILES));
}

function rightName({ folder, example }: (typeof FOLDERS)[number], name: string): string | undefined {
  const stem = name.replace(/\.[A-Za-z~]+$/, '');
  const ending = example.slice(example.lastIndexOf('.'));
  const digits = /^(?:AADSTS)?[-_ ]?(\d{5,8})$/i.exec(stem)?.[1];
  if (folder === collectionOf('guide').folder) return digits && `AADSTS${digits}${ending}`;
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : `${slug}${ending}`;
}

function wrong(file: string, rule: Id, what: string, expected: string, nearest?: string): Diagnostic<Id> {
  return { file, line: 1, column: 1, rule, what, expected, ...(nearest ? { nearest } : {}) };
}
