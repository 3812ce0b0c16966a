import { defineRule, diagnostic } from '../rule.ts';

/** How a sentence begins that answers "is anything broken?" itself. */
const ANSWERS =
  /^["“]?(?:(?:yes|no|not|nothing|usually|normally|mostly|often|rarely|seldom|hardly|perhaps|maybe|possibly|probably)\b|it depends\b|in most cases\b|(?:something|everything) (?:is|was) (?:broken|wrong|fine|in order)\b)/i;

/** The page prints the verdict before its reason, so that the two cannot disagree. */
export default defineRule({
  rules: {
    'repeated-verdict': {
      title: 'a reason in `broken` that begins with an answer, such as "no" or "usually"',
      hint: 'Write only why; the page prints the word of the verdict before it.',
    },
  },
  check: ({ guides, symptoms }) =>
    [...guides, ...symptoms].flatMap(({ file, raw, at }) => {
      const found = typeof raw.broken === 'string' ? ANSWERS.exec(raw.broken.trim()) : undefined;
      if (!found) return [];
      const what = `The reason in "broken" begins with "${found[0]}", which is for "verdict" to say.`;
      return [diagnostic(file, at(['broken']), 'repeated-verdict', what, 'Begin with the reason: what happened, or who has to do what.')];
    }),
});
