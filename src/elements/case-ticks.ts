import type { Work } from '../domain/ticket-note.ts';
import { make, makeCheckbox } from './make-element.ts';
import { textOf } from './text-of.ts';

type Change = (id: string, found: string | undefined) => void;

/** A check or a step of a fix that can be ticked. */
interface Tick {
  id: string;
  box: HTMLInputElement;
  /** What was found, of a check. */
  found?: HTMLInputElement;
}

/** Boxes on the checks and steps of a page, which say what was looked at and done. */
export class CaseTicks {
  readonly #page: ParentNode;
  readonly #change: Change;
  #ticks: Tick[] | undefined;

  constructor(page: ParentNode, change: Change) {
    this.#page = page;
    this.#change = change;
  }

  /** Shows what is ticked; without a case (undefined) there is nothing to tick. */
  show(ticked: Record<string, string> | undefined): void {
    if (!ticked && !this.#ticks) return;
    this.#ticks ??= [...this.#makeChecks(), ...this.#makeSteps()];
    for (const { id, box, found } of this.#ticks) {
      const text = ticked?.[id];
      box.checked = text !== undefined;
      box.closest<HTMLElement>('.tick')?.toggleAttribute('hidden', !ticked);
      if (!found) continue;
      if (found !== document.activeElement) found.value = text ?? '';
      found.hidden = text === undefined;
    }
  }

  /** What is ticked, as the ticket note says it. */
  work(ticked: Record<string, string>): Work {
    const checked = this.#checks().flatMap(({ id, title }) => (ticked[id] === undefined ? [] : [{ title, found: ticked[id] }]));
    const done = this.#fixes().flatMap(({ title, steps }) => {
      const numbers = steps.flatMap(({ id }, index) => (ticked[id] === undefined ? [] : [index + 1]));
      return numbers.length > 0 ? [{ title, steps: numbers }] : [];
    });
    return { checked, done };
  }

  #checks(): { id: string; title: string; heading: Element | null }[] {
    return [...this.#page.querySelectorAll<HTMLElement>('.item[data-check]')].map((item) => {
      const heading = item.querySelector('h3');
      return { id: item.dataset.check ?? '', title: textOf(heading), heading };
    });
  }

  #fixes(): { title: string; steps: { id: string; item: Element }[] }[] {
    return [...this.#page.querySelectorAll('.cause[id]')].flatMap((cause) =>
      [...cause.querySelectorAll('.fix')].map((fix, number) => ({
        title: textOf(cause.querySelector('h3')),
        steps: [...fix.querySelectorAll('.steps > li')].map((item, index) => ({ id: `${cause.id}/${number + 1}/${index + 1}`, item })),
      })),
    );
  }

  #makeChecks(): Tick[] {
    return this.#checks().map(({ id, title, heading }) => {
      const box = makeCheckbox();
      const found = Object.assign(make('input', 'tick__found'), { placeholder: 'What you found', autocomplete: 'off' });
      found.setAttribute('aria-label', `What you found: ${title}`);
      heading?.after(make('p', 'tick', make('label', '', box, ' Checked'), found));
      box.addEventListener('change', () => {
        this.#change(id, box.checked ? found.value : undefined);
        if (box.checked) found.focus();
      });
      found.addEventListener('change', () => this.#change(id, found.value));
      return { id, box, found };
    });
  }

  #makeSteps(): Tick[] {
    return this.#fixes().flatMap(({ title, steps }) =>
      steps.map(({ id, item }, index) => {
        const box = makeCheckbox();
        box.setAttribute('aria-label', `Step ${index + 1} of “${title}” is done`);
        item.append(make('span', 'tick tick--step', box));
        box.addEventListener('change', () => this.#change(id, box.checked ? '' : undefined));
        return { id, box };
      }),
    );
  }
}
