import type { Document } from '../../content/shape/document.ts';
import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { codeOf, knownCodes } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** What a row borrows from a guide is there, under the title that the row names. */
export default defineRule({
  rules: {
    'unknown-cause': {
      title: 'a borrowed cause that its guide does not have',
      hint: "Write the title of a cause as the code's guide has it.",
    },
  },
  check: (content) => {
    const guides = new Map<CodeId | undefined, Document<'guide'>>(content.guides.map((guide) => [codeOf(guide), guide]));
    const codes = knownCodes(content);
    return content.register.flatMap(({ file, value, at }) =>
      value.causes.flatMap(({ of, title }, index) => {
        const guide = guides.get(of);
        if (!guide) {
          if (!codes.has(of)) return [];
          const what = `${fullCode(of)} has no guide, so it has no causes.`;
          return [diagnostic(file, at(['causes', index, 'of']), 'unknown-cause', what, 'Name a code that has a guide.')];
        }
        const known = guide.body?.causes.map((cause) => cause.title) ?? [title];
        if (known.includes(title)) return [];
        const what = `The guide to ${fullCode(of)} has no cause "${title}".`;
        return [
          diagnostic(file, at(['causes', index, 'title']), 'unknown-cause', what, `Its causes: ${known.join('; ') || 'none'}.`, {
            wrong: title,
            known,
          }),
        ];
      }),
    );
  },
});
