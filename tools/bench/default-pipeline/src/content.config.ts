import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const KINDS = ['failure', 'interrupt', 'transient'] as const;
const FIXERS = ['user', 'helpdesk', 'admin', 'developer', 'microsoft', 'none'] as const;
const code = z.coerce.string().regex(/^\d{5,8}$/);
const page = { title: z.string().max(70), sources: z.array(z.string()).default([]), reviewed: z.coerce.date() };
const triage = { kind: z.enum(KINDS), fixedBy: z.array(z.enum(FIXERS)).min(1) };
const phone = { answer: z.string(), broken: z.string(), family: z.string(), ask: z.array(z.string()), tell: z.string() };

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

/** The register has a file for each family, so it is a collection for each: the file loader reads one. */
export const REGISTERS = readdirSync('content/register').map((name) => name.replace(/\.yaml$/, ''));
const register = (family: string) =>
  defineCollection({
    loader: file(`content/register/${family}.yaml`, {
      parser: (text) => (parse(text) as { code: number }[]).map((row) => ({ ...row, id: String(row.code), family })),
    }),
    schema: z.object({
      ...triage,
      code,
      name: z.string().optional(),
      title: z.string().max(70),
      meaning: z.string(),
      family: z.string(),
      messages: z.array(z.string()).default([]),
      sources: z.array(z.string()).min(1),
    }),
  });

export const collections = {
  ...Object.fromEntries(REGISTERS.map((family) => [`register-${family}`, register(family)])),
  codes: defineCollection({
    loader: mdx('codes'),
    schema: z.object({
      ...page,
      kind: triage.kind,
      ...phone,
      code,
      name: z.string().optional(),
      password: z.string().optional(),
      messages: z.array(z.string()).min(1),
      related: z.array(z.object({ code, difference: z.string() })).default([]),
      documents: z.array(z.object({ source: z.string(), shows: z.string() })).min(1),
    }),
  }),
  symptoms: defineCollection({
    loader: mdx('symptoms'),
    schema: z.object({ ...page, kind: triage.kind, ...phone, screen: z.array(z.string()), foreign: z.array(z.string()).optional() }),
  }),
  families: defineCollection({ loader: mdx('families'), schema: z.object({ ...page, summary: z.string(), order: z.number() }) }),
  procedures: defineCollection({
    loader: mdx('procedures'),
    schema: z.object({ ...page, goal: z.string(), role: z.array(z.string()), changes: z.string(), undo: z.string().optional() }),
  }),
  sources: defineCollection({
    loader: file('content/sources.yaml'),
    schema: z.object({ title: z.string(), url: z.url(), publisher: z.string(), checked: z.coerce.date() }),
  }),
};
