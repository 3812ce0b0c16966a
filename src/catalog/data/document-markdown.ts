import type { DocumentKind } from '../../content/collections.ts';
import { fullCode } from '../../domain/code-id.ts';
import { FIXERS } from '../../domain/fixers.ts';
import { VERDICT_QUESTION, VERDICTS } from '../../domain/verdicts.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { causeText, checkText, commandText, joined, libraryText, partText, questionText, stepsOf, variantText } from './markdown-parts.ts';
import { absolute, type Host } from './site-root.ts';

/** Sections by their heading; those with nothing in them are left out. */
type Sections = Record<string, string | string[]>;

/** A page as Markdown, for programs and for whoever would rather read that. Throws when there is no such document. */
export function documentMarkdown(catalog: Catalog, kind: DocumentKind, id: string, host: Host): string {
  const { title, lead, sections } = WRITERS[kind](catalog, id, host);
  const document = catalog.document(kind, id);
  const sources = document.sources.map(catalog.source).map(({ title: name, url }) => `- [${name}](${url})`);
  const parts = Object.entries({ ...sections, Sources: sources.join('\n') }).flatMap(([heading, text]) => {
    const body = joined([text].flat());
    return body === '' ? [] : [`## ${heading}\n\n${body}`];
  });
  const about = `Checked against its sources on ${document.reviewed}. ${absolute(host, pageUrl(kind, id))}`;
  return `${joined([`# ${title}`, ...lead, ...parts, about])}\n`;
}

interface Written {
  title: string;
  lead: string[];
  sections: Sections;
}

const WRITERS: Record<DocumentKind, (catalog: Catalog, id: string, host: Host) => Written> = {
  guide: (catalog, id, host) => {
    const { code, name, title, answer, verdict, broken, fixedBy, ask, tell, messages, related, documents } = catalog.guide(id);
    const body = catalog.markdown('guide', id, host);
    return {
      title: `${fullCode(code)}: ${title}`,
      lead: [
        answer,
        `**${VERDICT_QUESTION}** ${VERDICTS[verdict]}. ${broken}`,
        `**Who can fix it:** ${fixedBy.map((fixer) => FIXERS[fixer].label).join(', ')}`,
        ...(name ? [`**Name:** ${name}`] : []),
        `**The message reads:** ${messages.join(' / ')}`,
      ],
      sections: {
        'Ask the caller': list(ask),
        'Tell the caller': tell,
        'For the person signing in': body.signin,
        'Do not': body.avoid,
        'What the message says': body.variants.map(variantText),
        'First checks': body.checks.map(checkText),
        'Causes and fixes': body.causes.map(causeText),
        'For developers': [body.developer?.body ?? '', ...(body.developer?.libraries ?? []).map(libraryText)],
        'Look-alikes': list(related.map(({ code: other, difference }) => `${fullCode(other)}: ${difference}`)),
        'Hand it on': [`To: ${body.escalate.to}`, body.escalate.extras],
        'What is inference, or not published': body.inferred,
        "Microsoft's documentation": list(
          documents.map(({ source, shows }) => `[${catalog.source(source).title}](${catalog.source(source).url}): ${shows}`),
        ),
      },
    };
  },
  symptom: (catalog, id, host) => {
    const { title, screen, answer, verdict, broken, ask, tell } = catalog.symptom(id);
    const body = catalog.markdown('symptom', id, host);
    return {
      title,
      lead: [answer, `**${VERDICT_QUESTION}** ${VERDICTS[verdict]}. ${broken}`, `**The screen reads:** ${screen.join(' / ')}`],
      sections: {
        'Ask the caller': list(ask),
        'Tell the caller': tell,
        'For the person signing in': body.signin,
        'Do not': body.avoid,
        Questions: body.questions.map(questionText),
        Checks: body.checks.map(checkText),
        'Causes and fixes': body.causes.map(causeText),
        'Hand it on': [`To: ${body.escalate.to}`, body.escalate.extras],
      },
    };
  },
  family: (catalog, id, host) => {
    const { title, summary, codes } = catalog.family(id);
    const body = catalog.markdown('family', id, host);
    return {
      title,
      lead: [summary],
      sections: {
        'What they have in common': body.meaning,
        Checks: body.checks.map(checkText),
        'Who fixes what': body.who,
        Codes: list(codes.map(({ code, title: what }) => `${fullCode(code)}: ${what}`)),
      },
    };
  },
  procedure: (catalog, id, host) => {
    const { title, goal, role, changes, undo } = catalog.procedure(id);
    const body = catalog.markdown('procedure', id, host);
    return {
      title,
      lead: [goal, list([`Role: ${role.join(', ') || 'none'}`, `Changes: ${changes}`, ...(undo ? [`To undo: ${undo}`] : [])])],
      sections: { Steps: body.steps.map(stepsOf), Commands: body.commands.map(commandText), 'It worked when': body.verify },
    };
  },
  tool: (catalog, id, host) => {
    const { title, summary, version, apps, codes } = catalog.document('tool', id);
    const { flow, tenant, cache, otherFlow, rawError, avoid } = catalog.markdown('tool', id, host);
    return {
      title: `${title}: sign-in errors`,
      lead: [
        summary,
        list([`Checked against: ${version}`, ...apps.map(({ name, id: appId }) => `In the sign-in log: ${name} (${appId})`)]),
      ],
      sections: {
        'Codes met with it': list(codes.map(({ code, here }) => `${fullCode(code)}: ${here}`)),
        'How it signs in': flow,
        'Name the tenant': tenant,
        'Clear what it keeps': cache,
        'Another way to sign in': otherFlow,
        'See the raw error': rawError,
        'Do not': avoid,
      },
    };
  },
  topic: (catalog, id, host) => {
    const { title, summary } = catalog.topic(id);
    const { meaning, parts, libraries, avoid } = catalog.markdown('topic', id, host);
    return {
      title,
      lead: [summary],
      sections: {
        'In short': meaning,
        Parts: parts.map((part, index) => partText(part, index + 1)),
        'In libraries': libraries.map(libraryText),
        'Do not': avoid,
      },
    };
  },
};

function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
