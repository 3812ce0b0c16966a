import { codeOfFileName, fullCode } from '../../domain/code-id.ts';
import { codeWritten } from '../codes.ts';
import { problem, type Rule } from '../rule.ts';

/** A guide's file name is its code. */
export const fileName: Rule = ({ guides }) =>
  guides.flatMap((guide) => {
    const named = codeOfFileName(`${guide.id}.mdx`);
    const written = codeWritten(guide);
    if (!named || !written || named === written) return [];
    const what = `The file is named for ${fullCode(named)}, its code is ${written}.`;
    return [problem(guide.file, guide.at(['code']), 'file-name', what, `Write code: ${named}, or name the file ${fullCode(written)}.mdx.`)];
  });
