import { CODE_PREFIX } from '../domain/code-id.ts';
import type { DeskCard } from '../domain/desk-card.ts';
import { shortNames } from '../domain/fixers.ts';
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
  return makeOption(href, [code, ' ', make('span', 'search__title', entry.title), ' ', makeFacts(entry)], excerpt);
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
  return makeOption(href, [makeType('Screen'), ' ', make('span', 'search__title', symptom.title), ' ', makeFacts(symptom)], excerpt);
}

/** A result that is another page. */
export function makePageOption({ page, title }: LookupPage, href: string, excerpt: ExcerptPart[] = []): HTMLAnchorElement {
  const type = TYPES[page.replace(/\/.*/, '')];
  return makeOption(href, [...(type ? [makeType(type), ' '] : []), make('span', 'search__title', title)], excerpt);
}

const TYPES: Record<string, string> = { symptoms: 'Screen', procedures: 'How-to', families: 'Family', groups: 'Group' };

/** What kind of page a result is, where codes have their number. */
function makeType(word: string): HTMLElement {
  return make('span', 'search__code search__type', word);
}

/** Who can fix it, and what it is where that is not the rule: nine codes of ten are sign-ins that stopped. */
function makeFacts({ kind, fixedBy, name }: Pick<LookupEntry, 'kind' | 'fixedBy' | 'name'>): HTMLElement {
  const mark = kind === 'failure' ? [] : [make('span', `kind kind--${kind}`, KINDS[kind].label), ' '];
  const who = shortNames(fixedBy).join(', ');
  return make('span', 'search__meta', ...mark, [who, name].filter(Boolean).join(' · '));
}

function makeOption(href: string, head: (Node | string)[], excerpt: ExcerptPart[]): HTMLAnchorElement {
  const option = make('a', 'search__result', ...head);
  option.href = href;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  const parts = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));
  if (parts.length > 0) option.append(' ', make('span', 'search__excerpt', ...parts));
  return option;
}
