/** `<contents-list>`: closes the sheet when a link in it was followed, and marks the section that is being read. */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    // Until somebody scrolls, nothing is being read but the top.
    addEventListener('scroll', () => void import('./reading-mark.ts').then(({ markReading }) => markReading(this)), { once: true });
    this.addEventListener('click', ({ target }) => {
      const sheet = this.querySelector<HTMLElement>('[popover]');
      if (target instanceof HTMLAnchorElement && sheet?.matches(':popover-open')) sheet.hidePopover();
    });
  }
}

customElements.define('contents-list', ContentsList);
