import { codeInAddress } from '../decode/code-in-address.ts';
import { fullCode } from '../domain/code-id.ts';
import { codesOneSlipAway } from '../search/code-slips.ts';
import { type LookupIndex, openLookup } from '../search/lookup-index.ts';

/** `<not-found>`: recognises a code in an address that leads nowhere, and leads on to its page. */
class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset.base ?? '/';
    const code = codeInAddress(location.pathname.slice(base.length - 1), location.search);
    if (!code) return;
    const index = await fetch(this.dataset.lookup ?? '').then(
      (answer) => (answer.ok ? (answer.json() as Promise<LookupIndex>) : undefined),
      () => undefined,
    );
    if (!index) return;
    const { entry, entries } = openLookup(index);
    const known = entry(code);
    this.#say(known ? `You were looking for ${fullCode(code)}.` : `${fullCode(code)} is not a code we know.`);
    const [near] = known ? [known] : codesOneSlipAway(code, entries, 1);
    if (near) this.#lead(base, near.code, known ? near.title : `Known, and one digit away, is ${fullCode(near.code)}: ${near.title}`);
  }

  #say(text: string): void {
    const place = this.querySelector('[data-say]');
    if (place) place.textContent = text;
  }

  #lead(base: string, code: string, title: string): void {
    const place = this.querySelector<HTMLElement>('[data-lead]');
    const link = place?.querySelector('a');
    if (!place || !link) return;
    link.href = `${base}aadsts${code}/`;
    link.textContent = title;
    place.hidden = false;
  }
}

customElements.define('not-found', NotFound);
