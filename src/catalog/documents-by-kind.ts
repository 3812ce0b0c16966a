import { DOCUMENT_KINDS, DOCUMENTS, type DocumentKind } from '../content/collections.ts';
import { headingsIn } from '../content/render/headings.ts';
import { type Rendered, type ResolveLink, renderAll, renderBlocks } from '../content/render/html.ts';
import { toMarkdown } from '../content/render/markdown.ts';
import type { BodyOf } from '../content/shape/bodies.ts';
import type { Collections, DocumentOf, ReadBody } from './entries.ts';
import { finder } from './finder.ts';

/** What the catalog knows of a document whatever its kind. Look-ups by id throw when the id is unknown. */
export interface DocumentsByKind {
  /** All of a kind, by title. */
  documents<K extends DocumentKind>(kind: K): DocumentOf<K>[];
  document<K extends DocumentKind>(kind: K, id: string): DocumentOf<K>;
  /** The body with every link resolved, made when a page asks for it and not kept. */
  body<K extends DocumentKind>(kind: K, id: string): Rendered<BodyOf[K]>;
  /** The same with prose as Markdown, whose links to pages of the site begin with `root`, such as https://guide.example. */
  markdown<K extends DocumentKind>(kind: K, id: string, root: string): Rendered<BodyOf[K], string>;
  /** What the sections of the body are called and told by, without the shared pieces in it, which are at home elsewhere. */
  headings(kind: DocumentKind, id: string): string[];
}

/** Pure: bodies are read through `readBody`, and only when asked for. */
export function documentsByKind(collections: Collections, readBody: ReadBody, resolve: ResolveLink): DocumentsByKind {
  const tables = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, tableOf(kind, collections)])) as {
    [K in DocumentKind]: ReturnType<typeof tableOf<K>>;
  };
  const document = <K extends DocumentKind>(kind: K, id: string): DocumentOf<K> => tables[kind].find(id);
  const written = <K extends DocumentKind>(kind: K, id: string) => readBody<BodyOf[K]>(document(kind, id).bodyFile);
  return {
    documents: (kind) => tables[kind].all,
    document,
    body: (kind, id) => renderAll(written(kind, id), (prose) => renderBlocks(prose, resolve)),
    markdown: (kind, id, root) => renderAll(written(kind, id), (prose) => toMarkdown(prose, resolve, root)),
    headings: (kind, id) => headingsIn(withoutShared(written(kind, id))),
  };
}

function withoutShared(body: object): object {
  const isOwn = (item: object) => !('shared' in item);
  return Object.fromEntries(Object.entries(body).map(([name, part]) => [name, Array.isArray(part) ? part.filter(isOwn) : part]));
}

function tableOf<K extends DocumentKind>(kind: K, collections: Collections) {
  // Which collection has which kind is what the table of kinds says, and more than the compiler can follow.
  const stored = collections[DOCUMENTS[kind].plural] as unknown as readonly { id: string; data: Omit<DocumentOf<K>, 'id'> }[];
  const all = stored.map(({ id, data }) => ({ id, ...data }) as DocumentOf<K>).sort((a, b) => a.title.localeCompare(b.title));
  return {
    all,
    find: finder(
      kind,
      all.map((document) => [document.id, document]),
    ),
  };
}
