import { codeOfFileName, fullCode } from '../../domain/code-id.ts';
import { codeOf } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** A guide's file name is its code. */
export default defineRule({
  rules: {},
  also: ['file-name'],
  check: ({ guides }) =>
    guides.flatMap((guide) => {
      const named = codeOfFileName(`${guide.id}.mdx`);
      const written = codeOf(guide);
      if (!named || !written || named === written) return [];
      const what = `The file is named for ${fullCode(named)}, its code is ${written}.`;
      return [
        diagnostic(guide.file, guide.at(['code']), 'file-name', what, `Write code: ${named}, or name the file ${fullCode(written)}.mdx.`),
      ];
    }),
});
