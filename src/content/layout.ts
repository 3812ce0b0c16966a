import { MDX_KINDS, mdxCollectionOf, REGISTER } from './collections.ts';

/** Lists that are alone in their file, below the content folder. */
export const LISTS = ['sources.yaml', 'roles.yaml', 'most-met.yaml'] as const;
export const REGISTRIES = ['portal-paths', 'commands', 'permissions', 'tables', 'requests', 'role-tasks', 'protocol'] as const;

/** Files that have to be there, so that a lost one does not pass as an empty one. */
export const NEEDED = [...LISTS, ...REGISTRIES.map((name) => `registries/${name}.yaml`)];
/** All files whose names are known, by their paths below the content folder. */
export const SINGLE_FILES: string[] = [
  ...NEEDED,
  'README.md',
  'LICENSE',
  'groups.yaml',
  'organisation.yaml',
  'redirects.yaml',
  'template/guide.mdx',
];

/** Folders whose files are named by a rule. */
export const FOLDERS = [...MDX_KINDS.map(mdxCollectionOf), REGISTER].map(({ folder, fileName, example }) => ({
  folder,
  fileName,
  example,
}));

/** Whether something reads a file at this path below the content folder. */
export function isRead(inside: string): boolean {
  if (SINGLE_FILES.includes(inside)) return true;
  const [place, name, ...deeper] = inside.split('/');
  return deeper.length === 0 && FOLDERS.some(({ folder, fileName }) => folder === place && name !== undefined && fileName.test(name));
}
