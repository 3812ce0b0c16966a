import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ResolveLink, renderBlocks } from './html.ts';

/** What a line may name without a link: codes without their prefix, and roles. */
export interface KnownNames {
  isCode(digits: string): boolean;
  roles: readonly string[];
  /** The id of the document that describes every role. */
  rolesSource?: string | undefined;
}

const parser = unified().use(remarkParse).freeze();

/** A line of text as HTML: its links by id, and the codes and roles that it names, lead to their pages. */
export function renderLine(text: string, resolve: ResolveLink, { isCode, roles, rolesSource }: KnownNames): string {
  const root: Root = parser.parse(text);
  const link = (url: string, value: string): Link => ({ type: 'link', url, children: [{ type: 'text', value }] });
  const longestFirst = [...roles].sort((a, b) => b.length - a.length);
  findAndReplace(
    root,
    [
      // "Do what 50126 says", "see 50034".
      [/(?<=\b(?:[Dd]o what|[Ss]ee(?: also)?) )\d{5,8}\b/g, (digits: string) => (isCode(digits) ? link(`code:${digits}`, digits) : false)],
      ...(rolesSource && longestFirst.length > 0
        ? [
            [
              new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g'),
              (role: string) => link(`source:${rolesSource}#${slugOf(role)}`, role),
            ] as const,
          ]
        : []),
    ].map(([pattern, replace]) => [pattern, replace] as [RegExp, (found: string) => Link | false]),
    { ignore: ['link'] },
  );
  const [block] = renderBlocks(root, withFragments(resolve));
  return block?.type === 'prose' ? block.html.replace(/^<p>|<\/p>$/g, '') : text;
}

/** A document's address with the place in it that an id names after "#". */
function withFragments(resolve: ResolveLink): ResolveLink {
  return (scheme, id) => {
    const [document = '', place] = id.split('#');
    const found = resolve(scheme, document);
    return place ? { ...found, url: `${found.url}#${place}` } : found;
  };
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
