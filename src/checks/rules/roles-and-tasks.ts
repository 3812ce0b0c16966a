import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Content } from '../../content/read-content.ts';
import { allSections, type Section } from '../../content/shape/outline.ts';
import { type Doing, doingOf } from '../doing.ts';
import { rolesInText } from '../role-names.ts';
import { canDo, tasksIn } from '../role-tasks.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';
import { knownRoles } from './unknown-role.ts';

type Id = 'role-too-small' | 'missing-role' | 'needless-role' | 'role-for-reading';
type Table = NonNullable<Content['registries']['roleTasks']>['value'];

/** Work of which Microsoft Entra ID knows nothing, and words that show that a step also has to do with it. */
const ON_SERVERS = /\b(?:servers?|Active Directory|AD FS|domain controllers?|domain administrators?|Event Viewer)\b/;
const IN_THE_CLOUD =
  /\b(?:admin center|portal|Microsoft (?:Entra|Graph|365)|Entra|Intune|Seamless SSO|tenant|licen[cs]e|cloud|on record|policy|policies)\b|-(?:Mg|AzureADSSO)[A-Z]/i;

/** A role can do what its step says, is no greater than that takes, and is named only where Microsoft Entra ID asks for one. */
export default defineRule({
  rules: {
    'role-too-small': {
      title: 'a fix whose role cannot do one of its steps',
      hint: 'Name a role that registries/role-tasks.yaml or the linked procedure lists.',
    },
    'missing-role': {
      title: 'a fix by an admin or the helpdesk that links to a procedure which takes a role, and names none',
      hint: 'Name the least of the roles that the procedure lists.',
    },
    'needless-role': {
      title: 'a role for work on servers or in Active Directory',
      hint: 'Leave the role out; say who runs the server.',
    },
    'role-for-reading': {
      title: "an administrator's role for a check that only reads",
      hint: 'Name the least role that can read it, such as Reports Reader or Directory Readers.',
    },
  },
  check: (content) => {
    const table = content.registries.roleTasks?.value;
    if (!table) return [];
    return outlined(content).flatMap(({ file, outline }) =>
      allSections(outline).flatMap((section) => {
        if (section.name === 'Check') return checkSection(file, section, table);
        return section.name === 'Fix' || section.name === 'Answer' ? fixSection(file, section, table, content) : [];
      }),
    );
  },
});

function checkSection(file: string, section: Section, { readers, tasks }: Table): Diagnostic<Id>[] {
  const { role } = section.attributes;
  if (!role || !/(?:Administrator|Operator)$/.test(role.value)) return [];
  const reading = tasksIn(
    doingOf(section),
    tasks.filter(({ reads }) => reads),
  );
  if (reading.some(({ roles }) => roles.includes(role.value))) return [];
  const expected = `Name the least role that can read it: ${readers.join(', ')}; or make it a fix.`;
  return [diagnostic(file, role, 'role-for-reading', `A check only reads, and names the role "${role.value}".`, expected)];
}

function fixSection(file: string, section: Section, table: Table, content: Content): Diagnostic<Id>[] {
  const { role, by } = section.attributes;
  const doing = doingOf(section);
  const procedures = changing(doing.procedures, content, table);
  if (!role) {
    const [needing] = procedures.filter(({ roles }) => roles.length > 0);
    if (!needing || !/\b(?:admin|helpdesk)\b/.test(by?.value ?? '') || rolesNamed(doing, content).length > 0) return [];
    if (ON_SERVERS.test(doing.text)) return [];
    const what = `The procedure "${needing.id}" takes a role, and <${section.name}> names none.`;
    return [diagnostic(file, section, 'missing-role', what, `Write role="${needing.roles[0]}".`)];
  }
  if (isOnServers(doing)) {
    const what = `What <${section.name}> does is on servers or in Active Directory, where "${role.value}" is of no use.`;
    return [diagnostic(file, role, 'needless-role', what, 'Leave the role out, and say in the steps who does it.')];
  }
  const roles = [role.value, ...rolesNamed(doing, content)];
  const isReader = table.readers.includes(role.value);
  const changes = table.tasks.filter(({ reads }) => !reads);
  const tasks = tasksIn({ ...doing, paths: isReader ? [] : doing.paths }, changes);
  return [
    ...tasks.map(({ task, roles: able }) => ({ what: task, able })),
    ...procedures
      .filter((procedure) => procedure.roles.length > 0)
      .map(({ id, roles: able }) => ({ what: `do the procedure "${id}"`, able })),
  ]
    .filter(({ able }) => !roles.some((one) => canDo(one, able, table)))
    .map(({ what, able }) =>
      diagnostic(file, role, 'role-too-small', `The role "${role.value}" cannot ${what}.`, `One of: ${able.join(', ')}.`),
    );
}

/** Linked procedures that change something, with the roles that can do so; they list roles that only read as well. */
function changing(ids: string[], { procedures }: Content, { readers, tasks }: Table): { id: string; roles: string[] }[] {
  return procedures.flatMap(({ id, front }) => {
    if (!front || !ids.includes(id) || front.changes.startsWith('nothing')) return [];
    const more = tasks.flatMap((task) => (task.procedures.includes(id) ? task.roles : []));
    return [{ id, roles: [...new Set([...front.role.filter((role) => !readers.includes(role)), ...more])] }];
  });
}

/** Roles in the text of a step, for what the role of the whole cannot do. */
function rolesNamed({ text }: Doing, content: Content): string[] {
  return rolesInText(text, knownRoles(content)).map(({ name }) => name);
}

function isOnServers({ paths, procedures, text }: Doing): boolean {
  return (
    !paths.some((path) => path.includes(' > ')) &&
    procedures.length === 0 &&
    ON_SERVERS.test(text) &&
    !IN_THE_CLOUD.test(text.replace(/\b[A-Z]\w+ (?:\w+ )*Administrator\b/g, ''))
  );
}
