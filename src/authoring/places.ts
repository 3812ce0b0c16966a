import { nearestName } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';

/** Where each collection lives below the content folder. */
export const FOLDERS = {
  guide: 'codes',
  symptom: 'symptoms',
  family: 'families',
  procedure: 'procedures',
  register: 'register',
} as const;

/** Lists that stand alone, below the content folder. */
export const LISTS = ['sources.yaml', 'roles.yaml', 'most-met.yaml'] as const;
export const REGISTRIES = ['portal-paths', 'commands', 'permissions', 'tables', 'requests'] as const;

const SINGLE = [
  ...LISTS,
  'README.md',
  'LICENSE',
  'organisation.yaml',
  'redirects.yaml',
  'template/guide.mdx',
  ...REGISTRIES.map((name) => `registries/${name}.yaml`),
];
const NAMES: Record<string, { pattern: RegExp; example: string; ending: string }> = {
  [FOLDERS.guide]: { pattern: /^AADSTS\d{5,8}\.mdx$/, example: 'AADSTS50105.mdx', ending: '.mdx' },
  [FOLDERS.symptom]: { pattern: /^[a-z0-9][a-z0-9-]*\.mdx$/, example: 'need-admin-approval.mdx', ending: '.mdx' },
  [FOLDERS.family]: { pattern: /^[a-z0-9][a-z0-9-]*\.mdx$/, example: 'consent.mdx', ending: '.mdx' },
  [FOLDERS.procedure]: { pattern: /^[a-z0-9][a-z0-9-]*\.mdx$/, example: 'assign-user-to-app.mdx', ending: '.mdx' },
  [FOLDERS.register]: { pattern: /^[a-z0-9][a-z0-9-]*\.yaml$/, example: 'consent.yaml', ending: '.yaml' },
};

/** Files that would be passed over in silence, or that have another name than their place asks for. */
export function misplacedFiles(files: string[], folder: string): Problem[] {
  return files.flatMap((file) => {
    const inside = file.slice(folder.length + 1);
    if (SINGLE.includes(inside)) return [];
    const [place = '', ...rest] = inside.split('/');
    const rule = NAMES[place];
    if (rule && rest.length === 1) {
      const name = rest[0] as string;
      if (rule.pattern.test(name)) return [];
      const nearest = rightName(place, name);
      const expected = `Files in ${folder}/${place} are named like ${rule.example}.`;
      return [fault(file, 'file-name', `The name ${name} is not one for a file in ${folder}/${place}.`, expected, nearest)];
    }
    const expected = rule
      ? `Files stand directly in ${folder}/${place}, without folders in between.`
      : 'Put it where content/README.md says, or take it away.';
    return [fault(file, 'unknown-file', `Nothing reads the file ${inside}.`, expected, rule ? undefined : nearestName(inside, SINGLE))];
  });
}

/** Lists and registries that have to be there, so that a lost file does not pass as an empty one. */
export function missingFiles(files: string[], folder: string): Problem[] {
  if (files.length === 0) {
    return [
      fault(folder, 'missing-file', `There is no folder ${folder}, or nothing is in it.`, 'Run the checks from the root of the project.'),
    ];
  }
  return [...LISTS, ...REGISTRIES.map((name) => `registries/${name}.yaml`)]
    .map((name) => `${folder}/${name}`)
    .filter((file) => !files.includes(file))
    .map((file) => fault(file, 'missing-file', 'The file is missing.', 'Bring it back; content/README.md says what it holds.'));
}

function rightName(place: string, name: string): string | undefined {
  const stem = name.replace(/\.[A-Za-z~]+$/, '');
  const ending = (NAMES[place] as { ending: string }).ending;
  const digits = /^(?:AADSTS)?[-_ ]?(\d{5,8})$/i.exec(stem)?.[1];
  if (place === FOLDERS.guide) return digits && `AADSTS${digits}${ending}`;
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : `${slug}${ending}`;
}

function fault(file: string, rule: string, what: string, expected: string, nearest?: string): Problem {
  return { file, line: 1, column: 1, rule, what, expected, ...(nearest ? { nearest } : {}) };
}
