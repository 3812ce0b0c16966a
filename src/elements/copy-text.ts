/** `<copy-text>`: copies the text of its `<pre>`; the button is hidden until this runs, and says what happened. */
class CopyText extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.dataset.label ??= button.textContent ?? '';
    button.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.querySelector('button')?.removeEventListener('click', this.#copy);
  }

  #copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLButtonElement;
    const pre = this.querySelector('pre');
    if (!pre) return;
    try {
      await navigator.clipboard.writeText(pre.textContent ?? '');
      this.#say(button, 'Copied');
    } catch {
      getSelection()?.selectAllChildren(pre);
      this.#say(button, `Selected: press ${/Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'}`);
    }
  };

  /** The button's own text changes; it is a live region only while it speaks, so that nothing is read on load. */
  #say(button: HTMLButtonElement, text: string): void {
    clearTimeout(this.#timer);
    button.setAttribute('aria-live', 'polite');
    button.textContent = text;
    this.#timer = setTimeout(() => {
      button.removeAttribute('aria-live');
      button.textContent = button.dataset.label ?? '';
    }, 2500);
  }
}

customElements.define('copy-text', CopyText);
