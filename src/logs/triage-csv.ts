import { fullCode } from '../domain/code-id.ts';
import { shortNames } from '../domain/fixers.ts';
import { KINDS } from '../domain/kinds.ts';
import type { Pseudonyms } from '../domain/pseudonyms.ts';
import { VERDICTS } from '../domain/verdicts.ts';
import type { CodeCount } from './code-counts.ts';
import { csvText } from './csv-text.ts';
import type { Triage } from './triage.ts';

const HEADER = ['Code', 'Title', 'Kind', 'Anything broken?', 'Can be fixed by', 'Events', 'Users', 'Apps', 'Link'] as const;

/**
 * One row for each code, failures first. With pseudonyms, the reason of a code that the guide does not know is left out, as it
 * can name anything. `linkTo` makes an address of the path of a page.
 */
export function triageCsv(triage: Triage, pseudonyms?: Pseudonyms, linkTo: (path: string) => string = (path) => path): string {
  return csvText(
    HEADER,
    [...triage.codes, ...triage.interruptCodes].map(({ code, label, count, users, apps, facts }: CodeCount) => [
      code === '' ? '' : fullCode(code),
      facts || !pseudonyms ? label : '',
      facts ? KINDS[facts.kind].label : '',
      facts ? VERDICTS[facts.verdict] : '',
      facts ? shortNames(facts.fixedBy).join(', ') : '',
      count,
      users,
      apps,
      facts?.path ? linkTo(facts.path) : '',
    ]),
  );
}
