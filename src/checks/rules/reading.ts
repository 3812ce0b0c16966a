import { defineRule } from '../rule.ts';

/** What keeps a file, or a part of it, from being read at all; found while reading. */
export default defineRule({
  rules: {
    'unreadable-file': { title: 'a file that cannot be opened', hint: 'Give yourself permission to read it, or delete it.' },
    encoding: { title: 'a file that is not encoded as UTF-8', hint: 'Save it as UTF-8.' },
    'no-front-matter': { title: 'a document that does not begin with front matter', hint: 'Begin with ---, the fields, and --- again.' },
    yaml: { title: 'fields that are not valid YAML', hint: 'Put the value in quotes, and indent with two spaces.' },
    'duplicate-key': { title: 'the same field twice in one map', hint: 'Keep one of the two.' },
    'broken-mdx': {
      title: 'a tag, brace or code block that is not closed',
      hint: 'Close it on a line of its own, or write it as text.',
    },
  },
  also: ['raw-html', 'unregistered-link'],
  check: ({ diagnostics }) => diagnostics,
});
