/** `<contents-list>`: closes the sheet when a link in it was followed, and marks the section that is being read. */
class ContentsList extends HTMLElement {
  #seen: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#follow);
    const links = [...this.querySelectorAll('a')];
    const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const visible = new Set<Element>();
    // What is being read is in the upper third of the window.
    this.#seen = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) isIntersecting ? visible.add(target) : visible.delete(target);
        const last = sections.findLast((section) => visible.has(section));
        for (const link of links) link.toggleAttribute('aria-current', last !== undefined && link.hash === `#${last.id}`);
      },
      { rootMargin: '-20% 0px -65%' },
    );
    for (const section of sections) this.#seen.observe(section);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.removeEventListener('click', this.#follow);
  }

  #follow = (event: Event): void => {
    const sheet = this.querySelector<HTMLElement>('[popover]');
    if (event.target instanceof HTMLAnchorElement && sheet?.matches(':popover-open')) sheet.hidePopover();
  };
}

customElements.define('contents-list', ContentsList);
