import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { type ListedCode, listedCode } from './listed-code.ts';
import type { PageSection } from './sections.ts';

/** Codes that are mistaken for this one: those its guide names, then those whose guides name it. */
export function lookAlikes({ entry: entryOf, backLinks }: Pick<Catalog, 'entry' | 'backLinks'>, entry: Entry): ListedCode[] {
  const named = entry.type === 'guide' ? entry.related : [];
  return [
    ...named.map(({ code, difference }) => ({ ...listedCode(entryOf(code)), note: difference })),
    ...backLinks(entry.code).map(listedCode),
  ];
}

export function lookAlikesSection(catalog: Pick<Catalog, 'entry' | 'backLinks'>, entry: Entry): PageSection | false {
  const codes = lookAlikes(catalog, entry);
  return codes.length > 0 && { id: 'look-alikes', title: 'Look-alikes', indexed: 'nothing', type: 'codes', codes };
}
