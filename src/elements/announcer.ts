// Readers type on while results change; only what has settled is worth hearing.
const PAUSE = 700;

/** Says things in a live region, once they have stood for a moment. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#region.textContent = text;
    }, PAUSE);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
