import { z } from 'astro/zod';
import { id, sentence } from './fields.ts';

const origin = z.string().min(3).describe('Where these facts were read: repository, file and date, or a document.');
const names = z.array(z.string().min(1));

/** Lists of what really exists, in content/registries/; samples and paths are checked against them. */
export const portalPathsSchema = z.strictObject({
  source: origin,
  paths: z
    .array(z.strictObject({ path: z.string().min(3), source: z.string().min(3).optional() }))
    .describe('A list of admin center paths, their parts joined by " > ", variable parts in round brackets.'),
});
export const commandsSchema = z.strictObject({
  source: origin,
  commands: z
    .record(z.string(), z.strictObject({ module: z.string(), parameters: names, source: z.string().optional() }))
    .describe(
      'A map from command to its module and the parameters that it takes; shell commands by all their words, such as "az ad app show".',
    ),
  common: names.describe('Parameters that every PowerShell command takes.'),
});
export const permissionsSchema = z.strictObject({
  source: origin,
  permissions: names.describe('Microsoft Graph permissions, by exact name.'),
});
export const tablesSchema = z.strictObject({
  source: origin,
  tables: z
    .record(z.string(), z.record(z.string(), z.enum(['string', 'datetime', 'dynamic', 'bool', 'int', 'long', 'real', 'guid'])))
    .describe('A map from log table to its columns, each with its type.'),
});
export const requestsSchema = z.strictObject({
  source: origin,
  requests: names.describe('Microsoft Graph requests as "GET /v1.0/users/{id}"; other hosts with their whole address.'),
});

const role = id('role', 'The exact name of a role.');
export const roleTasksSchema = z.strictObject({
  source: origin,
  includes: z.record(z.string(), z.array(role)).describe('A map from role to the roles whose work it can do as well.'),
  readers: z.array(role).describe('A list of the roles that change nothing.'),
  tasks: z
    .array(
      z.strictObject({
        task: sentence('What is done, as the end of "It cannot …".', 200),
        roles: z.array(role).min(1).describe('A list of roles that can do it, least privileged first.'),
        paths: names.default([]).describe('Admin center paths, or the beginnings of paths, where it is done.'),
        commands: names.default([]).describe('Commands that do it.'),
        procedures: names.default([]).describe('Procedures that more roles can do than they list.'),
        reads: z.literal(true).optional().describe('true where even reading takes a role that is no reader.'),
      }),
    )
    .describe('A list of tasks that need a role.'),
});

const shownBy = z.record(z.string(), z.string().min(2));
export const protocolSchema = z.strictObject({
  source: origin,
  parameters: shownBy.describe('A map from parameter of a sign-in request, in its address or its form, to the document that shows it.'),
  members: shownBy.describe('A map from name in JSON (of a response, a token, a manifest or a setting) to the document that shows it.'),
  markup: shownBy.describe('A map from element or attribute of XML, without its prefix, to the document that shows it.'),
});

export type Registries = {
  portalPaths: z.output<typeof portalPathsSchema>;
  commands: z.output<typeof commandsSchema>;
  permissions: z.output<typeof permissionsSchema>;
  tables: z.output<typeof tablesSchema>;
  requests: z.output<typeof requestsSchema>;
  roleTasks: z.output<typeof roleTasksSchema>;
  protocol: z.output<typeof protocolSchema>;
};

/** The codes and screens that people meet most, most frequent first: content/most-met.yaml. */
export const mostMetSchema = z.strictObject({
  basis: sentence('What the order rests on.', 500),
  codes: z.array(z.number().int()).min(1).describe('A list of codes without prefix, the one met most first.'),
  symptoms: z
    .array(z.string())
    .default([])
    .describe('A list of ids of symptoms, the one met most first; the home page shows all where there is none.'),
});
