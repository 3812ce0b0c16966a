// Bundled with Pagefind's own code into the start-up script of the offline search, as what that code calls `fetch`.
import { isPackedText, scriptOf } from '../search/packed-index.ts';

/** How many scripts carry the texts of pages; the packer puts the number here. */
declare const PAGE_SCRIPTS: number;

const start = (document.currentScript as HTMLScriptElement).src;

/** As much of an answer to `fetch` as Pagefind asks for. */
interface PackedAnswer {
  ok: true;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Answers a request for a file of Pagefind's from the scripts that carry them. Rejects when no script has it. */
export async function packedFetch(address: string): Promise<PackedAnswer> {
  const name = address.replace(/^.*?\/pagefind\//, '').replace(/\?.*$/, '');
  const script = new URL(scriptOf(name, PAGE_SCRIPTS), start).href;
  const held = await globalThis.packedFiles.read<string>(name, script);
  const bytes = () => (isPackedText(name) ? new TextEncoder().encode(held) : Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0)));
  return { ok: true, json: async () => JSON.parse(held), arrayBuffer: async () => bytes().buffer as ArrayBuffer };
}
