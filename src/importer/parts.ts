/** What the sections of a foreign guide are about, as far as their headings tell. */
export const PARTS = {
  description:
    /\b(?:description|overview|summary|introduction|about|background|what (?:is|does|it|happened)|meaning|error (?:code|details|message|info)|symptoms?|explanation|details)\b/i,
  checks:
    /\b(?:diagnos\w*|checks?|verify|verification|initial|investigat\w*|identify|prerequisites?|before you|triage|confirm|preliminary|analysis|first steps?)\b/i,
  causes:
    /\b(?:causes?|reasons?|common (?:issues?|problems?|scenarios?|errors?|factors?)|why|root cause|possible issues?|potential issues?|issues? that|scenarios)\b/i,
  fixes:
    /\b(?:resol\w*|fix(?:es|ing)?|solutions?|steps?|remed\w*|mitigat\w*|strateg\w*|workarounds?|how to|actions?|procedure|corrective)\b/i,
  avoid: /\b(?:do not|don't|avoid|never|pitfalls?|mistakes?)\b/i,
  person: /\b(?:for (?:the )?(?:end[- ])?users?|end[- ]users?|what (?:you|users?) can do)\b/i,
  documents:
    /\b(?:documentation|references?|links?|resources?|further reading|see also|learn more|read more|related (?:articles?|docs?|documents?))\b/i,
  collect: /\b(?:collect\w*|escalat\w*|support|gather\w*|data for|logs? to|further issues|evidence|traces?)\b/i,
  notes:
    /\b(?:notes?|considerations?|additional|prevent\w*|best practices?|recommendations?|tips?|conclusion|caveats?|limitations?|faq|other)\b/i,
} as const;
export type Part = keyof typeof PARTS;

/** Where headings fit several parts: what is decided first. "Steps to collect data" is about data, "Common issues and fixes" about causes. */
const ORDER: Part[] = ['documents', 'collect', 'avoid', 'person', 'causes', 'fixes', 'checks', 'notes', 'description'];
/** Headings over everything, which say nothing of what comes below. */
const COVER = /^(?:\W|\d)*(?:troubleshooting(?: steps| guide)?|guide|steps)?\W*$|troubleshooting guide/i;
/** "Diagnostic steps" are checks, "Resolution steps" fixes: the word steps alone decides only where nothing else does. */
const CHECKING = /\b(?:diagnos\w*|initial|investigat\w*|verification|preliminary|first)\b/i;

/** The part that a heading begins; undefined where it tells none. `cover` is a heading over the whole guide. */
export function partOf(heading: string): Part | 'cover' | undefined {
  const text = heading.replace(/^[\s\d.):-]+/, '');
  if (COVER.test(text)) return 'cover';
  if (CHECKING.test(text) && !/\b(?:resol\w*|fix\w*|collect\w*)\b/i.test(text)) return 'checks';
  return ORDER.find((part) => PARTS[part].test(text));
}
