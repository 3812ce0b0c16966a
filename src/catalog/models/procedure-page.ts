import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { listedCode } from './listed-code.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { TrailedHeader } from './page-header.ts';
import { plainText } from './plain-text.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { causesSection, type PageSection, present } from './sections.ts';
import { piecesAtHome } from './shared-pieces.ts';
import { whatChanges } from './what-changes.ts';

/** What a procedure takes, what it changes, and how that is taken back. */
export interface Task {
  roles: { name: string; does: string }[];
  changes: string;
  undo?: string | undefined;
}

/** Everything that the page of a procedure shows. */
export interface ProcedurePage {
  head: PageHead;
  header: TrailedHeader;
  /** The day it was last checked, as year-month-day. */
  reviewed: string;
  task: Task;
  sections: PageSection[];
}

/** Throws when there is no such procedure. */
export function procedurePage(catalog: Catalog, id: string, environment: Environment): ProcedurePage {
  const procedure = catalog.procedure(id);
  const { title, goal, role, changes, undo, usedBy } = procedure;
  const { steps, commands, verify } = catalog.body('procedure', id);
  const header = { trail: [listLink('procedure')], title, lead: goal };
  const { ids, checks, causes } = piecesAtHome(catalog, 'procedure', id);
  return {
    head: pageHead(title, goal, {
      also: [whatChanges(changes)],
      picture: 'procedure',
      article: {
        ...header,
        reviewed: procedure.reviewed,
        parts: steps.map((part) => ({ title: part.title, steps: part.steps.map(plainText) })),
      },
    }),
    header,
    reviewed: procedure.reviewed,
    task: {
      roles: role.map((name) => ({ name, does: catalog.roleDoes(name) })),
      changes: changes === 'nothing' ? 'Nothing: it only reads' : changes,
      undo,
    },
    sections: present(
      { id: 'steps', title: 'Steps', type: 'steps', steps },
      commands.length > 0 && { id: 'commands', title: 'Commands', type: 'commands', commands },
      { id: 'verify', title: 'How to verify', type: 'prose', blocks: verify },
      checks.length > 0 && { id: 'checks', title: 'Checks that go with it', type: 'checks', checks },
      causesSection(causes),
      usedBy.length > 0 && {
        id: 'used-by',
        title: 'Codes that use this',
        indexed: 'title',
        type: 'codes',
        codes: usedBy.map(listedCode),
      },
      aboutSection(catalog, { ...procedure, includes: [...procedure.includes, ...ids] }, environment),
    ),
  };
}
