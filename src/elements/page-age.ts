/** `<page-age data-since="2026-11-30">`: is shown once the day is more than a year ago. */
class PageAge extends HTMLElement {
  connectedCallback(): void {
    const since = new Date(this.dataset.since ?? '');
    since.setFullYear(since.getFullYear() + 1);
    // A day that cannot be read is no age.
    this.hidden = !(since < new Date());
  }
}

customElements.define('page-age', PageAge);
