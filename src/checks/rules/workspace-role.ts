import type { RootContent } from 'mdast';
import { allOutlines, type Section, startOf } from '../../content/shape/outline.ts';
import { doingOf } from '../doing.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

/** Roles of Azure, given on the workspace, that let somebody run queries. */
const ROLES = ['Log Analytics Reader', 'Monitoring Reader'];

/** Whoever runs a query needs a role on the workspace, which no role of Microsoft Entra ID brings along. */
export default defineRule({
  rules: {
    'workspace-role': {
      title: 'a query in a section that names no role on the workspace',
      hint: 'Say that it takes Log Analytics Reader or Monitoring Reader on the workspace.',
    },
  },
  check: (content) =>
    outlined(content).flatMap(({ file, outline }) =>
      // A role that the section around names counts for all inside.
      outline.sections.flatMap((top) => {
        const sections = [top, ...allOutlines(top.inner).flatMap(({ sections }) => sections)];
        return sections.flatMap((section) => {
          const [query] = queriesIn(section);
          if (!query || [top, section].some(namesRole)) return [];
          const what = `<${section.name}> has a query and names no role on the workspace.`;
          return [diagnostic(file, startOf(query), 'workspace-role', what, `Say that it takes ${ROLES.join(' or ')} on the workspace.`)];
        });
      }),
    ),
});

function namesRole(section: Section): boolean {
  const { text } = doingOf(section);
  return ROLES.some((role) => text.includes(role));
}

function queriesIn({ children }: Section): RootContent[] {
  const nodes = children.flatMap((node): RootContent[] => (node.type === 'list' ? node.children.flatMap((item) => item.children) : [node]));
  return nodes.filter((node) => node.type === 'code' && node.lang === 'kusto');
}
