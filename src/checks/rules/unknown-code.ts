import { fullCode, isCodeId } from '../../domain/code-id.ts';
import { knownCodes } from '../codes.ts';
import { defineRule, diagnostic, rankedIn, referencesOf } from '../rule.ts';

/** Codes that pages name have a guide or a row of the register, so that each can become a link. */
export default defineRule({
  rules: {
    'unknown-code': { title: 'a code that has neither a guide nor a register row', hint: 'Name another, or add a row to the register.' },
  },
  check: (content) => {
    const known = knownCodes(content);
    const expected = 'Name a code that has a guide or a row, or add a row to content/register.';
    const unknown = (code: string, file: string, at: { line: number; column: number }) => {
      const name = isCodeId(code) ? fullCode(code) : `the code "${code}"`;
      return diagnostic(file, at, 'unknown-code', `Neither a guide nor the register has ${name}.`, expected, { wrong: code, known });
    };
    const named = [...referencesOf(content, 'code'), ...rankedIn(content, 'codes')]
      .filter(({ value }) => !known.has(value))
      .map((reference) => unknown(reference.value, reference.file, reference));
    const { organisation } = content;
    const noted = Object.keys(organisation?.value.notes ?? {}).flatMap((code) =>
      organisation && !known.has(code) ? [unknown(code, organisation.file, organisation.at(['notes', code]))] : [],
    );
    return [...named, ...noted];
  },
});
