import type { Rule } from '../rule.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { familyOrder } from './family-order.ts';
import { fileName } from './file-name.ts';
import { futureDate } from './future-date.ts';
import { incompleteGuide } from './incomplete-guide.ts';
import { kustoSamples } from './kusto-samples.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { oldAddress } from './old-address.ts';
import { oldName } from './old-name.ts';
import { plainLanguage } from './plain-language.ts';
import { powershellSamples } from './powershell-samples.ts';
import { publishedWords } from './published-words.ts';
import { redirects } from './redirects.ts';
import { relatedCodes } from './related-codes.ts';
import { repeatedEntry } from './repeated-entry.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { requestSamples } from './request-samples.ts';
import { shellSamples } from './shell-samples.ts';
import { unfinished } from './unfinished.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownFamily } from './unknown-family.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownPath } from './unknown-path.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownSlot } from './unknown-slot.ts';
import { unknownSource } from './unknown-source.ts';
import { unusedEntry } from './unused-entry.ts';
import { unusedRegistryEntry } from './unused-registry-entry.ts';

/** Every rule that judges single places; the report puts what they find in order of place. */
export const RULES: Rule[] = [
  fileName,
  duplicateCode,
  duplicateName,
  incompleteGuide,
  unfinished,
  unknownFamily,
  unknownRole,
  unknownPage,
  unknownSource,
  unknownCode,
  unknownPath,
  relatedCodes,
  redirects,
  repeatedEntry,
  unknownSlot,
  oldName,
  powershellSamples,
  kustoSamples,
  requestSamples,
  shellSamples,
  futureDate,
  familyOrder,
  duplicateUrl,
  oldAddress,
  publishedWords,
  plainLanguage,
  unusedEntry,
];

/**
 * Rules that judge the content as a whole, asked once every place is right: before that, what they found would be an
 * echo of a copied file or a misspelt name.
 */
export const RULES_OF_THE_WHOLE: Rule[] = [repeatedSentence, nearDuplicate, unusedRegistryEntry];
