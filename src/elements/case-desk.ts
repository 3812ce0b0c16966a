import { cutNote } from '../decode/secret-names.ts';
import { cutSecrets } from '../decode/secrets.ts';
import { copyableValues, newCase, type SignInCase, slotValues, withTick, withValue } from '../domain/sign-in-case.ts';
import { fillMessage, fillNote } from '../domain/ticket-note.ts';
import { showFacts } from './case-facts.ts';
import { caseFrom } from './case-from.ts';
import { CaseTicks } from './case-ticks.ts';
import { keepCase, keptCase, takeArrival } from './kept-case.ts';
import { SlotFiller } from './slot-filler.ts';

/** Makes a page fill itself from the case, and the element on it that shows the case work. */
export function openDesk(host: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) => host.querySelector<Found>(selector) as Found;
  const [paste, clear, facts, status] = [
    find<HTMLTextAreaElement>('textarea'),
    find('.case__clear'),
    find('.case__facts'),
    find('[role="status"]'),
  ];
  const exposed = find('.case__exposed');
  const texts = [...document.querySelectorAll('#ui-ticket, .message__text pre')].map((element) => ({
    element,
    blank: element.textContent ?? '',
  }));
  const slots = new SlotFiller(document.querySelector('.guide') ?? document.body);
  const ticks = new CaseTicks(document, (id, found) => show(keepCase(withTick(keptCase() ?? newCase(), pageName(), id, found))));

  function show(kept: SignInCase | undefined): void {
    const values = kept ? copyableValues(kept) : {};
    const ticked = kept?.ticks[pageName()] ?? {};
    clear.hidden = !kept;
    exposed.hidden = !kept || kept.secrets.length === 0;
    showFacts(facts, kept, {
      change: (field, value) => show(keepCase(withValue(keptCase() ?? newCase(), field, value))),
      mask: (isMasked) => show(keepCase({ ...(keptCase() ?? newCase()), isMasked })),
    });
    ticks.show(kept ? ticked : undefined);
    slots.fill(kept ? slotValues(kept) : {});
    for (const { element, blank } of texts)
      element.textContent = element.id === 'ui-ticket' ? fillNote(blank, values, ticks.work(ticked)) : fillMessage(blank, values);
  }

  function readPaste(): void {
    const text = paste.value;
    if (text.trim() === '') return;
    const read = caseFrom(text, keptCase());
    const safe = cutSecrets(text);
    if (safe !== text) paste.value = safe;
    show(keepCase(read));
    status.textContent = sentenceOn(read);
  }

  paste.addEventListener('input', readPaste);
  clear.addEventListener('click', () => {
    paste.value = '';
    show(keepCase(undefined));
    status.textContent = 'The case is cleared.';
    paste.focus();
  });
  // A page that was kept for going back shows the case as it was then.
  addEventListener('pageshow', ({ persisted }) => persisted && show(keptCase()));
  const kept = keptCase();
  show(kept);
  // It may have come while this was being loaded.
  readPaste();
  if (!kept || !takeArrival()) return;
  status.textContent = sentenceOn(kept);
  // Whoever pasted an error and opened this page is at the note, which is ready to be copied.
  const heading = document.getElementById('ticket-title') ?? find('h2');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** What a paste brought, for those who hear it. */
function sentenceOn({ values, secrets }: SignInCase): string {
  const count = Object.keys(values).length;
  const read =
    count === 0
      ? 'Nothing of the sign-in was found in this text.'
      : `Read: ${count === 1 ? 'one value' : `${count} values`}. Compare them with the text.`;
  return [read, cutNote(secrets)].filter(Boolean).join(' ');
}

/** The last part of the address, such as `aadsts50105`. */
function pageName(): string {
  return location.pathname.replace(/\/(?:index\.html)?$/, '').replace(/.*\//, '');
}
