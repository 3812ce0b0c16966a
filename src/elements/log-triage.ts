/**
 * `<log-triage>`: reads sign-in logs that are chosen or dropped, and shows what they say. What that takes is loaded with the
 * first file. Nothing of a file is kept when the page is closed.
 */
class LogTriage extends HTMLElement {
  #files: Promise<(files: File[]) => void> | undefined;

  connectedCallback(): void {
    const [drop, input] = [this.querySelector<HTMLElement>('.triage__drop'), this.querySelector<HTMLInputElement>('input[type="file"]')];
    if (!drop || !input) return;
    drop.classList.remove('scripted');
    input.addEventListener('change', () => {
      void this.#read([...(input.files ?? [])]);
      // The same file can be chosen again.
      input.value = '';
    });
    // A file that misses the field would be opened by the browser in the place of the page.
    for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
    addEventListener('drop', ({ dataTransfer }) => void this.#read([...(dataTransfer?.files ?? [])]));
  }

  async #read(files: File[]): Promise<void> {
    if (files.length === 0) return;
    const status = this.querySelector('[role="status"]');
    try {
      this.#files ??= import('./triage-desk.ts').then(({ openTriage }) => openTriage(this));
      (await this.#files)(files);
    } catch (error) {
      this.#files = undefined;
      console.error(error);
      if (status) status.textContent = 'The part of the page that reads logs could not be loaded. Reload the page and try again.';
    }
  }
}

customElements.define('log-triage', LogTriage);
