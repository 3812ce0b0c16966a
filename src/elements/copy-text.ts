/**
 * `<copy-text>`: copies the text of its `<pre>` or of what is marked `data-text`, or of the element that its `for` names; the
 * button is hidden until this runs, and says what happened, in itself and in the page's status.
 */
class CopyText extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #label: Node[] = [];

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#label = [...button.childNodes];
    button.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.querySelector('button')?.removeEventListener('click', this.#copy);
  }

  #source(): Element | null {
    const name = this.getAttribute('for');
    return name ? document.getElementById(name) : this.querySelector('pre, [data-text]');
  }

  #copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLButtonElement;
    const source = this.#source();
    if (!source) return;
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      this.#say(button, 'Copied');
    } catch {
      this.#say(button, copySelected(source) ? 'Copied' : `Selected: press ${/Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'}`);
    }
  };

  #say(button: HTMLButtonElement, text: string): void {
    clearTimeout(this.#timer);
    button.textContent = text;
    const status = document.getElementById('ui-said');
    if (status) status.textContent = text;
    this.#timer = setTimeout(() => {
      button.replaceChildren(...this.#label);
      if (status) status.textContent = '';
    }, 2500);
  }
}

/**
 * Copies in the old way, which browsers still allow where they withhold the clipboard, as on a page from a file; whether that
 * went well. The text stays selected.
 */
function copySelected(source: Element): boolean {
  const folded = source.closest('details');
  if (folded) folded.open = true;
  getSelection()?.selectAllChildren(source);
  return document.execCommand('copy');
}

customElements.define('copy-text', CopyText);
