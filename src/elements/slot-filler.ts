import { SAMPLE_LANGUAGES, type SampleLanguage, slotPlaces } from '../domain/slot-places.ts';
import type { Slot } from '../domain/slots.ts';
import { make } from './make-element.ts';

/** A slot on the page: where it is shown, what it says while it is empty, and how a value is written there. */
interface ShownSlot {
  element: HTMLElement;
  slot: Slot;
  empty: string;
  quote: (value: string) => string | undefined;
}

/** Fills the slots in the commands, queries, requests and paths of a page. */
export class SlotFiller {
  readonly #slots: ShownSlot[];

  constructor(page: Element) {
    const samples = [...page.querySelectorAll<HTMLElement>('pre:not(.note-text), code:not(pre code)')];
    this.#slots = samples.flatMap((sample) => markSlots(sample));
  }

  /** Writes the values, each quoted for its place; where there is none, or it cannot be written there, the slot stays. */
  fill(values: Partial<Record<Slot, string>>): void {
    for (const { element, slot, empty, quote } of this.#slots) {
      const value = values[slot];
      const written = value === undefined ? undefined : quote(value);
      element.textContent = written ?? empty;
      element.classList.toggle('slot--filled', written !== undefined);
    }
    for (const sample of document.querySelectorAll('.sample')) countLeft(sample);
  }
}

/** The copy button of a sample says how many slots it still has. */
function countLeft(sample: Element): void {
  const left = sample.querySelectorAll('.slot:not(.slot--filled)').length;
  const said = sample.querySelector('.sample__left');
  if (said) said.textContent = left > 0 ? `, ${left} to fill in` : '';
}

function markSlots(sample: HTMLElement): ShownSlot[] {
  const text = sample.textContent ?? '';
  if (!text.includes('{')) return [];
  return slotPlaces(text, languageOf(sample)).flatMap(({ slot, start, end, quote }) => {
    if (!quote) return [];
    const range = rangeOf(sample, start, end);
    const element = make('span', 'slot', range.extractContents());
    range.insertNode(element);
    return [{ element, slot, empty: text.slice(start, end), quote }];
  });
}

/** The language that the class of its block names; what stands in a sentence is a command or an address. */
function languageOf(sample: HTMLElement): SampleLanguage {
  const name = sample.closest('.sample')?.className.match(/sample--(\w+)/)?.[1];
  return SAMPLE_LANGUAGES.find((language) => language === name) ?? 'text';
}

function rangeOf(parent: Node, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}
