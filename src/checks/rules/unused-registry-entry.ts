import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Content } from '../../content/read-content.ts';
import { httpRequests, requestKey } from '../languages/http.ts';
import { NAMED_LANGUAGES, type NamedLanguage } from '../languages/read-named.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';

type Id = 'unused-entry';

/** Registries hold what pages print: an entry that no page prints any more is not looked after. */
export default defineRule({
  rules: {},
  also: ['unused-entry'],
  when: 'sound',
  check: (content) => {
    const { commands, permissions, tables, requests, portalPaths, protocol } = content.registries;
    const code = codeIn(content);
    const words = new Set(code.split(/[^a-z0-9._-]+/));
    const isPrinted = (name: string) => (name.includes(' ') ? code.includes(name.toLowerCase()) : words.has(name.toLowerCase()));
    const sent = requestsIn(content);
    const isSent = (request: string) => sent.has(requestKey(...(request.split(' ') as [string, string])));
    const paths = pathsUsed(content);
    const named = namesIn(content);
    return [
      ...unused(commands, 'command', Object.keys(commands?.value.commands ?? {}), (name) => ['commands', name], isPrinted),
      ...unused(tables, 'table', Object.keys(tables?.value.tables ?? {}), (name) => ['tables', name], isPrinted),
      ...unused(permissions, 'permission', permissions?.value.permissions ?? [], (_name, index) => ['permissions', index], isPrinted),
      ...unused(requests, 'request', requests?.value.requests ?? [], (_name, index) => ['requests', index], isSent),
      ...unused(
        portalPaths,
        'path',
        (portalPaths?.value.paths ?? []).map(({ path }) => path),
        (_name, index) => ['paths', index, 'path'],
        (path) => paths.has(path),
      ),
      ...(['parameters', 'members', 'markup'] as const).flatMap((list) =>
        unused(
          protocol,
          `${list.replace(/s$/, '')}`,
          Object.keys(protocol?.value[list] ?? {}),
          (name) => [list, name],
          (name) => named.has(`${list} ${name}`),
        ),
      ),
    ];
  },
});

type Registry = NonNullable<Content['registries'][keyof Content['registries']]>;

function unused(
  registry: Pick<Registry, 'file' | 'at'> | undefined,
  type: string,
  names: string[],
  place: (name: string, index: number) => (string | number)[],
  isUsed: (name: string) => boolean,
): Diagnostic<Id>[] {
  if (!registry) return [];
  return names.flatMap((name, index) =>
    isUsed(name)
      ? []
      : [
          diagnostic(
            registry.file,
            registry.at(place(name, index)),
            'unused-entry',
            `No page prints the ${type} "${name}".`,
            'Take the entry away, or print it where it belongs.',
          ),
        ],
  );
}

/** All code blocks and everything in backticks, in lower case. */
function codeIn(content: Content): string {
  return [...referencesOf(content, 'sample'), ...referencesOf(content, 'value')]
    .map(({ value }) => value)
    .join('\n')
    .toLowerCase();
}

function requestsIn(content: Content): Set<string> {
  const samples = [...referencesOf(content, 'sample')].filter(({ lang }) => lang === 'http');
  return new Set(samples.flatMap(({ value }) => httpRequests(value).map(({ method, url }) => requestKey(method, url))));
}

/** Every name of a protocol that a sample has, as `parameters client_id`. */
function namesIn(content: Content): Set<string> {
  const samples = [...referencesOf(content, 'sample')].filter(({ lang }) => Object.hasOwn(NAMED_LANGUAGES, lang));
  return new Set(
    samples.flatMap(({ lang, value }) => NAMED_LANGUAGES[lang as NamedLanguage](value).names.map(({ list, text }) => `${list} ${text}`)),
  );
}

/** A printed path uses the entry that it is, or the shortest ones that it begins. */
function pathsUsed({ registries, ...content }: Content): Set<string> {
  const entries = (registries.portalPaths?.value.paths ?? []).map(({ path }) => ({ path, parts: partsOf(path) }));
  const printed = new Set([...referencesOf({ registries, ...content }, 'path')].map(({ value }) => value));
  return new Set(
    [...printed].flatMap((value) => {
      const parts = partsOf(value);
      const begun = entries.filter((entry) => parts.every((part, index) => entry.parts[index] === part));
      const shortest = Math.min(...begun.map((entry) => entry.parts.length));
      return begun.filter((entry) => entry.parts.length === shortest).map(({ path }) => path);
    }),
  );
}

/** What is in round brackets differs from tenant to tenant, and may have any name. */
function partsOf(path: string): string[] {
  return path.split(' > ').map((part) => (/^\([^()]+\)$/.test(part) ? '(…)' : part));
}
