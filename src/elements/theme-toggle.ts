/** `<theme-toggle>`: switches between light and dark, and remembers it where the browser lets it. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', this.#toggle);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#toggle);
  }

  #toggle = (): void => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage can be withheld; the choice then lasts until the page is left.
    }
  };
}

customElements.define('theme-toggle', ThemeToggle);
