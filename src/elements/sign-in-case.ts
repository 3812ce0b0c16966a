import { hasCase } from './tab-storage.ts';

/**
 * `<sign-in-case>`: reads a pasted error, and keeps what it tells of the sign-in for this tab, to fill the page with. What
 * that takes is loaded when a case is there or is begun.
 */
class SignInCaseElement extends HTMLElement {
  connectedCallback(): void {
    this.classList.remove('scripted');
    const start = async () => (await import('./case-desk.ts')).openDesk(this);
    this.addEventListener('focusin', start, { once: true });
    if (hasCase()) void start();
  }
}

customElements.define('sign-in-case', SignInCaseElement);
