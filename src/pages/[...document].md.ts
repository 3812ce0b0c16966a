import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { documentMarkdown } from '../catalog/data/document-markdown.ts';
import { markdownFiles } from '../catalog/data/markdown-files.ts';
import { hostOf } from '../catalog/data/site-root.ts';

export async function getStaticPaths() {
  return markdownFiles(await catalog()).map(({ path, kind, id }) => ({
    params: { document: path.replace(/\.md$/, '') },
    props: { kind, id },
  }));
}

/** Every document as Markdown, beside its page. */
export const GET: APIRoute = async ({ props, site }) => new Response(documentMarkdown(await catalog(), props.kind, props.id, hostOf(site)));
