import type { Fixer } from '../domain/fixers.ts';

/**
 * `<fix-request>`: writes what an agent sends to whoever has to do the fix that it stands in, for them to look at and copy.
 * All of it is read from the page.
 */
class FixRequest extends HTMLElement {
  connectedCallback(): void {
    const [write, preview] = [this.querySelector('button'), this.querySelector<HTMLElement>('copy-text')];
    const fix = this.closest('.fix');
    if (!write || !preview || !fix) return;
    write.hidden = false;
    write.addEventListener('click', async () => {
      const { writeRequest } = await import('./write-request.ts');
      const text = preview.querySelector('pre');
      if (text) text.textContent = writeRequest(fix, this.dataset.by as Fixer);
      preview.hidden = false;
      preview.querySelector('button')?.focus();
    });
  }
}

customElements.define('fix-request', FixRequest);
