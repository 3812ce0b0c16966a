import { z } from 'astro/zod';
import { MDX_KINDS, mdxCollectionOf, REGISTER } from '../../src/content/collections.ts';
import type { LISTS, REGISTRIES } from '../../src/content/layout.ts';
import { groupSchema } from '../../src/schema/group.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { redirectsSchema } from '../../src/schema/redirects.ts';
import { registerRowSchema } from '../../src/schema/register.ts';
import * as registry from '../../src/schema/registry.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { sourceSchema } from '../../src/schema/source.ts';

/** What the data of some files must be: all of a YAML file, the front matter of an MDX file. */
export interface FileSchema {
  /** The files, below the content folder; `*` is any name. */
  files: string;
  schema: z.ZodType;
}

/** Typed by the names of the files, so that a new one needs a line here. */
const SINGLE: Record<(typeof LISTS)[number] | 'groups.yaml' | 'organisation.yaml' | 'redirects.yaml', z.ZodType> = {
  'sources.yaml': z.record(z.string(), sourceSchema),
  'roles.yaml': z.record(z.string(), roleSchema),
  'most-met.yaml': registry.mostMetSchema,
  'groups.yaml': z.record(z.string(), groupSchema),
  'organisation.yaml': organisationSchema,
  'redirects.yaml': redirectsSchema,
};
const IN_REGISTRIES: Record<(typeof REGISTRIES)[number], z.ZodType> = {
  'portal-paths': registry.portalPathsSchema,
  commands: registry.commandsSchema,
  permissions: registry.permissionsSchema,
  tables: registry.tablesSchema,
  requests: registry.requestsSchema,
  'role-tasks': registry.roleTasksSchema,
  protocol: registry.protocolSchema,
};

/** For every kind of file that authors write, what it must be, by the name of the kind. */
export const FILE_SCHEMAS: ReadonlyMap<string, FileSchema> = new Map([
  ...MDX_KINDS.map(mdxCollectionOf).map(({ plural, folder, schema }): [string, FileSchema] => [
    plural,
    { files: `${folder}/*.mdx`, schema },
  ]),
  ['register', { files: `${REGISTER.folder}/*.yaml`, schema: z.array(registerRowSchema) }],
  ...Object.entries(SINGLE).map(([file, schema]): [string, FileSchema] => [file.replace('.yaml', ''), { files: file, schema }]),
  ...Object.entries(IN_REGISTRIES).map(([name, schema]): [string, FileSchema] => [name, { files: `registries/${name}.yaml`, schema }]),
]);
