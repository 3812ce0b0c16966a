import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** The files of a build, by their place in it, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const SIGNATURE = 'pagefind_dcd';
const PUT = /^packedFiles\.put\(("(?:[^"\\]|\\.)*"),(.+)\);$/;

/**
 * The same files with everything taken out of its wrapping, so that what is compared is what a reader gets and not how
 * it was packed: zips as their entries, the scripts of the offline search as the files they carry, Pagefind's texts as
 * JSON under the address of their page.
 */
export function unpack(files: Files): Map<string, Uint8Array> {
  const unpacked = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    for (const [inner, part] of parts(name, content)) unpacked.set(inner, part);
  }
  return unpacked;
}

function* parts(name: string, content: Uint8Array): Generator<[string, Uint8Array]> {
  if (name.endsWith('.zip')) {
    for (const [entry, unzipped] of Object.entries(unzipSync(content)))
      if (!entry.endsWith('/')) yield* parts(`${name}/${entry}`, unzipped);
  } else if (name.endsWith('.pf_fragment')) {
    yield searchText(name, content);
  } else if (/(^|\/)guide\/search\/.*\.js$/.test(name)) {
    yield* packedFiles(name, content);
  } else {
    yield [name, content];
  }
}

/** The text of a page as Pagefind keeps it: what it finds, under which address, with which fields and anchors. */
function searchText(name: string, content: Uint8Array): [string, Uint8Array] {
  const text = new TextDecoder().decode(isGzip(content) ? gunzipSync(content) : content);
  if (!text.startsWith(SIGNATURE)) return [name, content];
  const page = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
  return [name.replace(/[^/]+$/, () => `${page.url}.json`), new TextEncoder().encode(JSON.stringify(page, null, 1))];
}

/** The files that a script of the offline search carries, one a line; what else is in it keeps the script's name. */
function* packedFiles(name: string, content: Uint8Array): Generator<[string, Uint8Array]> {
  const folder = name.slice(0, name.indexOf('guide/search/') + 'guide/search/'.length);
  const code: string[] = [];
  for (const line of new TextDecoder().decode(content).split('\n')) {
    const put = PUT.exec(line);
    if (!put) {
      code.push(line);
      continue;
    }
    const [, packedName = '', value = ''] = put;
    const packed: unknown = JSON.parse(value);
    const text = typeof packed === 'string' ? packed : JSON.stringify(packed);
    yield* parts(folder + (JSON.parse(packedName) as string), new TextEncoder().encode(text));
  }
  if (code.some((line) => line !== '')) yield [name, new TextEncoder().encode(code.join('\n'))];
}

function isGzip(content: Uint8Array): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}
