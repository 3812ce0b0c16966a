/** The pages of the site, as far as their text matters. A body may be any value with text in it. */
interface Pages {
  entries: Iterable<
    | { type: 'register'; title: string; meaning: string; messages: readonly string[] }
    | {
        type: 'guide';
        code: string;
        title: string;
        answer: string;
        broken: string;
        tell: string;
        ask: readonly string[];
        messages: readonly string[];
        related: readonly { difference: string }[];
      }
  >;
  symptoms: Iterable<{
    id: string;
    title: string;
    screen: readonly string[];
    answer: string;
    broken: string;
    ask: readonly string[];
    tell: string;
  }>;
  families: Iterable<{ id: string; title: string; summary: string }>;
  procedures: Iterable<{ id: string; title: string; goal: string }>;
  guideBody(code: string): unknown;
  symptomBody(id: string): unknown;
  familyBody(id: string): unknown;
  procedureBody(id: string): unknown;
}

/** The text of every page, one at a time: all at once would be the largest thing in memory. */
export function* pageTexts(pages: Pages): Generator<string> {
  for (const entry of pages.entries) {
    if (entry.type === 'register') yield textIn([entry.title, entry.meaning, entry.messages]);
    else {
      const { title, answer, broken, tell, ask, messages, related, code } = entry;
      yield textIn([title, answer, broken, tell, ask, messages, related.map(({ difference }) => difference), pages.guideBody(code)]);
    }
  }
  for (const { id, title, screen, answer, broken, ask, tell } of pages.symptoms)
    yield textIn([title, screen, answer, broken, ask, tell, pages.symptomBody(id)]);
  for (const { id, title, summary } of pages.families) yield textIn([title, summary, pages.familyBody(id)]);
  for (const { id, title, goal } of pages.procedures) yield textIn([title, goal, pages.procedureBody(id)]);
}

/** Every string in a value, without tags: close enough to the text of its page for a list of words. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join(' ') : '';
}
