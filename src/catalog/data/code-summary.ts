import { judgementFor } from '../../domain/register-texts.ts';
import type { CodeSummary } from '../../schema/api.ts';
import { urls } from '../../site.ts';
import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { absolute, type Host } from './site-root.ts';

/** A code in short, as every data file has it. */
export function codeSummary(catalog: Pick<Catalog, 'body'>, entry: Entry, host: Host): CodeSummary {
  const { code, name, title, kind, fixedBy, family, added, reviewed } = entry;
  return {
    code,
    name: name ?? null,
    title,
    verdict: entry.type === 'guide' ? entry.verdict : judgementFor(kind, fixedBy).verdict,
    kind,
    fixers: fixedBy,
    roles: entry.type === 'guide' ? rolesOf(catalog, code) : [],
    family,
    group: entry.type === 'register' ? (entry.group ?? null) : null,
    page: entry.type === 'guide' ? 'guide' : 'row',
    added,
    reviewed,
    url: absolute(host, urls.code(code)),
  };
}

/** All codes in short, in numeric order. */
export function codeSummaries(catalog: Pick<Catalog, 'body' | 'entries'>, host: Host): CodeSummary[] {
  return catalog.entries.map((entry) => codeSummary(catalog, entry, host));
}

function rolesOf({ body }: Pick<Catalog, 'body'>, code: string): string[] {
  const fixes = body('guide', code).causes.flatMap(({ fixes: all }) => all);
  return [...new Set(fixes.flatMap(({ role }) => role ?? []))];
}
