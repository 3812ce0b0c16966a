import { NAMED_LANGUAGES, type NamedLanguage } from '../languages/read-named.ts';
import { defineRule } from '../rule.ts';
import { programsIn, samplesIn } from '../samples.ts';

const NAMES = { csharp: 'C#', javascript: 'JavaScript', python: 'Python', java: 'Java', php: 'PHP' };

const EXPECTED = 'Look from here for what is missing or too much.';

/** Requests, responses, documents and programs parse, each by a parser of its language. */
export default defineRule({
  rules: {
    'sample-syntax': {
      title: 'HTTP, JSON, XML or a program that does not parse',
      hint: 'Look from the place that is named for what is missing or too much.',
    },
  },
  check: (content, { verdicts }) => {
    const documents = (Object.keys(NAMED_LANGUAGES) as NamedLanguage[]).flatMap((language) =>
      [...samplesIn(content, [language])].flatMap((sample) => {
        const { error } = NAMED_LANGUAGES[language](sample.text);
        // Another rule refuses an empty one.
        if (!error || sample.isTorn || sample.text.trim() === '') return [];
        return [sample.report(error.offset, 'sample-syntax', error.what, EXPECTED)];
      }),
    );
    const programs = [...programsIn(content)].flatMap(({ program, isTorn, report }) => {
      const { syntaxErrorOffset } = verdicts.program(program);
      if (syntaxErrorOffset === undefined || isTorn) return [];
      const what = `This is no valid ${NAMES[program.language]}.`;
      return [report(syntaxErrorOffset, 'sample-syntax', what, EXPECTED)];
    });
    return [...documents, ...programs];
  },
});
