import { readHttp } from './http.ts';
import { readJson } from './json.ts';
import type { NamedSample } from './named-sample.ts';
import { readXml } from './xml.ts';

/** The languages whose samples hold names that a protocol gives, and how each is read. */
export const NAMED_LANGUAGES = { http: readHttp, json: readJson, xml: readXml } as const satisfies Record<
  string,
  (source: string) => NamedSample
>;
export type NamedLanguage = keyof typeof NAMED_LANGUAGES;
