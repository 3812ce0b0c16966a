import { currentAddress } from '../../domain/current-address.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** Addresses of documents are those of today: no host or folder that Microsoft left, and no language of somebody's browser. */
export default defineRule({
  rules: {
    'old-address': {
      title: 'an address that Microsoft has left, or that is for one language only',
      hint: 'Open the document at its present address, then write that.',
    },
  },
  check: ({ sources }) =>
    sources.flatMap(({ file, id, value, at }) => {
      const now = currentAddress(value.url);
      if (now === value.url) return [];
      return [
        diagnostic(
          file,
          at(['url']),
          'old-address',
          `"${id}" leads to an address of the past.`,
          `Write ${now}, after opening it: the page may have another name now.`,
        ),
      ];
    }),
});
