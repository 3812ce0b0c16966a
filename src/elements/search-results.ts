import { CODE_PREFIX } from '../domain/code-id.ts';
import type { DeskCard } from '../domain/desk-card.ts';
import { whoInLists } from '../domain/fixers.ts';
import { KINDS } from '../domain/kinds.ts';
import type { ExcerptPart } from '../search/excerpt.ts';
import type { LookupEntry, LookupPage, LookupSymptom } from '../search/lookup-index.ts';
import { make } from './make-element.ts';

// The elements that results are made of. Text from pages and queries is only ever set as text.

/** A group of options under a heading. */
export function makeGroup(id: string, label: string, options: HTMLElement[]): HTMLElement {
  const heading = make('div', 'search__heading', label);
  heading.id = id;
  heading.setAttribute('role', 'presentation');
  const group = make('div', 'search__group', heading, ...options);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  return group;
}

/** A result that is a code, with what the page says where its text was found. */
export function makeCodeOption(entry: LookupEntry, href: string, excerpt: ExcerptPart[] = []): HTMLAnchorElement {
  const code = make('span', 'search__code plate plate--plain', make('span', 'plate__prefix', CODE_PREFIX), make('b', '', entry.code));
  return makeOption(href, code, entry, excerpt);
}

/** Adds to the result of a code what there is to say of it before it is opened, and what was read from the text. */
export function addAnswer(option: HTMLElement, { verdict, broken, tell }: Partial<DeskCard>, read: string): void {
  option.classList.add('search__result--answer');
  const lines = [
    ['Anything broken', [verdict, broken].filter(Boolean).join('. ')],
    ['Tell the caller', tell],
    ['From your text', read],
  ] as const;
  for (const [label, text] of lines)
    if (text) option.append(' ', make('span', 'search__line', make('span', 'search__label', label), ' ', text));
}

/** A result that is a symptom: what the screen says, without a code. */
export function makeSymptomOption(symptom: LookupSymptom, href: string, excerpt: ExcerptPart[] = []): HTMLAnchorElement {
  return makeOption(href, makeType('Screen'), symptom, excerpt);
}

/** A result that is another page. */
export function makePageOption(
  { page, title, says }: Pick<LookupPage, 'page' | 'title'> & Partial<Pick<LookupPage, 'says'>>,
  href: string,
  excerpt: ExcerptPart[] = [],
): HTMLAnchorElement {
  return makeOption(href, makeType(TYPES[page.replace(/\/.*/, '')] ?? 'Page'), { title, says }, excerpt);
}

const TYPES: Record<string, string> = {
  symptoms: 'Screen',
  procedures: 'How-to',
  families: 'Family',
  groups: 'Group',
  tools: 'Tool',
  topics: 'How it works',
};

/** What kind of page a result is, where codes have their number. */
function makeType(word: string): HTMLElement {
  return make('span', 'search__code search__type', word);
}

/** What a row says of its page. */
type Row = Partial<Pick<LookupEntry, 'name' | 'kind' | 'fixedBy' | 'says'>> & { title: string };

/** A row: what it is, its title and who can fix it; then its name, and what it says or where the words were found in it. */
function makeOption(href: string, type: HTMLElement, row: Row, excerpt: ExcerptPart[]): HTMLAnchorElement {
  const { title, name, kind, fixedBy, says } = row;
  const heading = make('span', 'search__title', title);
  // Nine codes of ten are sign-ins that stopped, so only what is not so is marked.
  if (kind && kind !== 'failure') heading.append(' ', make('span', `kind kind--${kind}`, KINDS[kind].label));
  const who = fixedBy ? [make('span', 'search__meta', whoInLists(fixedBy))] : [];
  const second = make('span', excerpt.length > 0 ? 'search__excerpt' : 'search__says');
  const said = excerpt.length > 0 ? excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text)) : says ? [says] : [];
  second.append(...(name ? [name] : []), ...(name && said.length > 0 ? [' · '] : []), ...said);
  const option = make('a', 'search__result', ...[type, heading, ...who, second].flatMap((piece) => [piece, ' ']));
  option.href = href;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  return option;
}
