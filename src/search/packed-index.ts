// How the offline copy names what it packs; the packer writes by these names, the browser reads by them.

/** Pagefind's files as the offline copy needs them: start-up data, chunks of the index, filters, and texts of pages. */
export type PackedKind = 'start' | 'chunk' | 'page';

/**
 * What kind of Pagefind file this is, by its name below `pagefind/`; undefined for what search does not read
 * (Pagefind's own user interfaces, and its code, which is bundled).
 */
export function packedKind(name: string): PackedKind | undefined {
  if (name === 'pagefind-entry.json' || /^(pagefind\.\w+\.pf_meta|wasm\.\w+\.pagefind)$/.test(name)) return 'start';
  if (/^(index\/\w+\.pf_index|filter\/\w+\.pf_filter)$/.test(name)) return 'chunk';
  if (/^fragment\/\w+\.pf_fragment$/.test(name)) return 'page';
  return undefined;
}

/** Whether a packed file is carried as text; the others are carried in base64. */
export function isPackedText(name: string): boolean {
  return name.endsWith('.json') || packedKind(name) === 'page';
}

/**
 * The script, below the folder of the search's start-up script, that carries a file of Pagefind's which is not there
 * from the start. Texts of pages share `pageScripts` scripts, so that the copy has few files and packs well.
 */
export function scriptOf(name: string, pageScripts: number): string {
  if (packedKind(name) !== 'page') return `${name}.js`;
  const hash = /([0-9a-f]+)\.pf_fragment$/.exec(name)?.[1] ?? '0';
  return `pages/${Number.parseInt(hash.slice(-6), 16) % pageScripts}.js`;
}
