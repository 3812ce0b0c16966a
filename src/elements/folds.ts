const PHONE = '(width < 40rem)';

/** Opens what is folded around the place that the address names, so that it can be seen. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const own = target?.querySelector('details');
  if (target?.closest('fold-list') && own) own.open = true;
}

/** `<fold-list>`: folds all of its parts but the first, and the one that the address names; one button opens all. */
class FoldList extends HTMLElement {
  connectedCallback(): void {
    const [, ...others] = this.#parts();
    for (const part of others) part.open = false;
    openTarget();
    addEventListener('hashchange', openTarget);
    // A link to where the address already is changes no hash.
    document.addEventListener('click', this.#follow);
    const all = this.querySelector<HTMLButtonElement>('.folds__all');
    if (all) all.hidden = false;
    all?.addEventListener('click', this.#openAll);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', openTarget);
    document.removeEventListener('click', this.#follow);
    this.querySelector('.folds__all')?.removeEventListener('click', this.#openAll);
  }

  #parts(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('.cause > details')];
  }

  #follow = (event: Event): void => {
    if (event.target instanceof HTMLAnchorElement && event.target.hash !== '' && event.target.hash === location.hash) openTarget();
  };

  #openAll = (): void => {
    for (const part of this.#parts()) part.open = true;
  };
}

customElements.define('fold-list', FoldList);

if (matchMedia(PHONE).matches)
  for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-closed-on-phones]')) part.open = false;
