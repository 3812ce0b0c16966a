import { fullCode, isCodeId } from '../../domain/code-id.ts';
import { knownCodes } from '../codes.ts';
import { mentionsOf, problem, type Rule } from '../rule.ts';

/** Codes that pages name have a guide or a row of the register, so that each can become a link. */
export const unknownCode: Rule = (content) => {
  const known = knownCodes(content);
  const expected = 'Name a code that has a guide or a row, or add a row to content/register.';
  const fault = (code: string, file: string, at: { line: number; column: number }) => {
    const name = isCodeId(code) ? fullCode(code) : `the code "${code}"`;
    return problem(file, at, 'unknown-code', `Neither a guide nor the register has ${name}.`, expected, { wrong: code, known });
  };
  const named = [...mentionsOf(content, 'code')]
    .filter(({ value }) => !known.has(value))
    .map((mention) => fault(mention.value, mention.file, mention));
  const { mostMet, organisation } = content;
  const ranked = (mostMet?.value.codes ?? []).flatMap((code, index) =>
    mostMet && !known.has(String(code)) ? [fault(String(code), mostMet.file, mostMet.at(['codes', index]))] : [],
  );
  const noted = Object.keys(organisation?.value.notes ?? {}).flatMap((code) =>
    organisation && !known.has(code) ? [fault(code, organisation.file, organisation.at(['notes', code]))] : [],
  );
  return [...named, ...ranked, ...noted];
};
