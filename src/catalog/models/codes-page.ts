import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { FIXERS, type Fixer } from '../../domain/fixers.ts';
import { KINDS, type Kind } from '../../domain/kinds.ts';
import { urls } from '../../site.ts';
import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { groupsAmong, type ListedGroup, ungrouped } from './listed-group.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';

/** A value that the table can be narrowed to. */
export interface Choice {
  value: string;
  label: string;
}

/** The table of all codes, with what it can be narrowed by. */
export interface CodesPage {
  head: PageHead;
  header: PageHeader;
  choices: { families: Choice[]; kinds: Choice[]; fixers: Choice[] };
  /** Groups, each once for every family that has codes of it. */
  groups: (ListedGroup & { family: { id: string; title: string } })[];
  /** Codes with a guide, then the others; each in numeric order. */
  rows: {
    code: CodeId;
    guide: boolean;
    /** With its prefix. */
    full: string;
    href: string;
    name?: string | undefined;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: { id: string; title: string };
  }[];
}

export function codesPage({ entries, families, groups }: Pick<Catalog, 'entries' | 'families' | 'groups'>): CodesPage {
  const titles = new Map(families.map(({ id, title }) => [id, title]));
  const guides = entries.filter(({ type }) => type === 'guide').length;
  return {
    head: pageHead(
      'All AADSTS error codes',
      `All ${entries.length} AADSTS codes known here with what they mean, by family, kind and who can fix them.`,
    ),
    header: { title: 'All codes', lead: `${entries.length} codes, ${guides} of them with a guide.` },
    choices: {
      families: families.map(({ id, title }) => ({ value: id, label: title })),
      kinds: labelled(KINDS),
      fixers: labelled(FIXERS),
    },
    groups: families.flatMap(({ id, title, codes }) => groupsAmong(codes, groups).map((group) => ({ ...group, family: { id, title } }))),
    rows: [...ungrouped(entries)].sort(guidesFirst).map(({ code, type, name, title, kind, fixedBy, family }) => ({
      code,
      guide: type === 'guide',
      full: fullCode(code),
      href: urls.code(code),
      name,
      title,
      kind,
      fixedBy,
      family: { id: family, title: titles.get(family) ?? family },
    })),
  };
}

/** What is written up comes first; what is alike stays in its order. */
function guidesFirst(a: Entry, b: Entry): number {
  return Number(b.type === 'guide') - Number(a.type === 'guide');
}

function labelled(table: Record<string, { label: string }>): Choice[] {
  return Object.entries(table).map(([value, { label }]) => ({ value, label }));
}
