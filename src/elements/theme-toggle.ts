/** `<theme-toggle>`: switches between light and dark, remembers it where the browser lets it, and says so where not. */
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
    this.#say(this.#keep(root.dataset.theme) ? '' : 'For this page only: your browser keeps no settings here.');
  };

  /** Whether the next page will know the choice: storage can be withheld, and Firefox gives every opened file its own. */
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
    if (note) note.textContent = text;
  }
}

customElements.define('theme-toggle', ThemeToggle);
