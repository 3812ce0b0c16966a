import { withoutLinks } from '../../domain/inline-links.ts';
import { API_VERSION, type CodeDetail } from '../../schema/api.ts';
import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { codeSummary } from './code-summary.ts';
import type { Host } from './site-root.ts';

/** A code with everything that is known of it here. Throws when there is no such code. */
export function codeDetail(catalog: Catalog, code: string, host: Host): CodeDetail {
  const entry = catalog.entry(code);
  const { messages, sources } = entry;
  return {
    version: API_VERSION,
    ...codeSummary(catalog, entry, host),
    messages,
    ...(entry.type === 'guide' ? ofGuide(catalog, entry, host) : ofRow(catalog, entry)),
    sources: sources.map((id) => linkTo(catalog, id)),
  };
}

type Own = Omit<CodeDetail, keyof ReturnType<typeof codeSummary> | 'version' | 'messages' | 'sources'>;

function ofGuide(catalog: Catalog, guide: Entry & { type: 'guide' }, host: Host): Own {
  const { code, answer, broken, ask, tell, related, documents } = guide;
  const { signin, variants, checks, causes, developer, avoid, escalate, inferred } = catalog.markdown('guide', code, host);
  const libraries = (developer?.libraries ?? []).map(({ title, body }) => `### ${title}\n\n${body}`);
  return {
    answer,
    broken,
    ask,
    tell,
    signin,
    variants: variants.map(({ title, message, body }) => ({ title, message, text: body })),
    checks: checks.map(({ id, title, where = null, role = null, body }) => ({ id, title, where, role, text: body })),
    causes: causes.map(({ id, title, tell: sign, body, fixes }) => ({
      id,
      title,
      tell: sign,
      text: body,
      fixes: fixes.map(({ role = null, where = null, undo = null, ...fix }) => ({ ...fix, role, where, undo })),
    })),
    developer: [developer?.body ?? '', ...libraries].join('\n\n').trim(),
    avoid,
    escalate: { to: escalate.to, collect: escalate.extras },
    inferred,
    related,
    documents: documents.map(({ source, shows }) => ({ ...linkTo(catalog, source), shows })),
  };
}

/** What a row does not say is what its family says. */
function ofRow(catalog: Catalog, { family, meaning }: Entry & { type: 'register' }): Own {
  const { ask, tell } = catalog.family(family);
  const nothing = { variants: [], checks: [], causes: [], related: [], documents: [] };
  const unwritten = { broken: null, signin: '', developer: '', avoid: '', escalate: null, inferred: '' };
  return { answer: withoutLinks(meaning), ask, tell, ...nothing, ...unwritten };
}

function linkTo({ source }: Pick<Catalog, 'source'>, id: string): { title: string; url: string } {
  const { title, url } = source(id);
  return { title, url };
}
