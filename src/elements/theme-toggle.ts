/** `<theme-toggle>`: switches between light and dark, remembers it where the browser lets it, and says so where not. */
class ThemeToggle extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', this.#toggle);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.querySelector('button')?.removeEventListener('click', this.#toggle);
  }

  #toggle = (): void => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    this.#say(this.#keep(root.dataset.theme) ? '' : 'For this page only: your browser keeps no settings here.');
  };

  /**
   * Whether the next page will know the choice: storage can be withheld, and Firefox gives every opened file its own
   * (https://github.com/mdn/browser-compat-data/issues/13853).
   */
  #keep(theme: string): boolean {
    try {
      localStorage.setItem('theme', theme);
      return !(location.protocol === 'file:' && navigator.userAgent.includes('Firefox'));
    } catch {
      return false;
    }
  }

  #say(text: string): void {
    const note = this.querySelector('.theme__note');
    if (!note) return;
    note.textContent = text;
    clearTimeout(this.#timer);
    // Long enough to be read; it lies over the page.
    this.#timer = setTimeout(() => note.replaceChildren(), 8000);
  }
}

customElements.define('theme-toggle', ThemeToggle);
