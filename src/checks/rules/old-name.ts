import { defineRule, diagnostic, placeInText, referencesOf } from '../rule.ts';

/** Names that are no longer used, and what replaced each. */
const OLD: { pattern: RegExp; now: string }[] = [
  { pattern: /\bAzure AD Connect\b/g, now: 'Microsoft Entra Connect' },
  { pattern: /\bAzure (?:AD|Active Directory)(?! B2C\b| Graph\b| Connect\b)/g, now: 'Microsoft Entra ID' },
  { pattern: /\bAAD\b/g, now: 'Microsoft Entra ID' },
  { pattern: /\bAzureAD\b(?: PowerShell)?|\bMSOnline\b|\bMSOL\b/gi, now: 'Microsoft Graph PowerShell' },
  { pattern: /\bdocs\.microsoft\.com\b/gi, now: 'learn.microsoft.com' },
  { pattern: /\b(?:portal|aad\.portal)\.azure\.com\b/gi, now: 'the Entra admin center, entra.microsoft.com' },
];
/** How an author explains an old name: "formerly Azure AD", "the former Azure AD portal", "once called MSOnline". */
const EXPLAINED = /\b(?:former|formerly|once|previously)(?: called| known as| named)?(?: the)? ["“']?$/i;

/**
 * Pages call things by their present names. An old name may be explained after a word such as "formerly",
 * and may be in backticks, where it is a value that a screen or a log shows.
 */
export default defineRule({
  rules: {
    'old-name': { title: "a product's former name", hint: 'Write the present name, or put "formerly" before the old one.' },
  },
  check: (content) =>
    [...referencesOf(content, 'text')].flatMap((reference) =>
      OLD.flatMap(({ pattern, now }) =>
        [...reference.value.matchAll(pattern)]
          .filter((match) => !EXPLAINED.test(reference.value.slice(0, match.index)))
          .map((match) =>
            diagnostic(
              reference.file,
              placeInText(reference, match.index),
              'old-name',
              `"${match[0]}" is an old name.`,
              `Write ${now}. To explain the old name, write "formerly ${match[0]}"; put a value from a screen or log in backticks.`,
            ),
          ),
      ),
    ),
});
