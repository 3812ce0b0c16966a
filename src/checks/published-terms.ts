import { readFileSync } from 'node:fs';
import type { CoreTerm } from './core-terms.ts';

/**
 * Which core terms the published text of each code has, by its number: in Microsoft's table of AADSTS codes
 * (learn.microsoft.com, reference-error-codes), in the product's message and in the sign-in log, as captured until November
 * 2026. tools/list-published-terms.ts makes the file.
 */
export const PUBLISHED_TERMS: Readonly<Record<string, CoreTerm[]>> = JSON.parse(
  readFileSync(new URL('./published-terms.json', import.meta.url), 'utf8'),
);
