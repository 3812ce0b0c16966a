import { isOnlyCodeOrName, looksPasted } from '../domain/paste.ts';

/** A field that takes a query, on one line or several. */
export type TextField = HTMLElement & Pick<HTMLTextAreaElement, 'value' | 'select'>;

/**
 * Knows whether the text in an input was pasted: a part of it came by a paste or a drop, or it has the marks of a paste.
 * It stays one while it is edited, until the input is empty or holds only a code or a name.
 */
export class PasteWatch {
  readonly #input: TextField;
  #isPasted: boolean;
  /** What a paste or a drop is about to bring. */
  #piece: string | undefined;
  /** Undo can bring back what was pasted once. */
  #hasEverBeen = false;

  constructor(input: TextField) {
    this.#input = input;
    // How a text came that was there before this script is not to be known.
    this.#isPasted = input.value !== '';
    this.#settle();
    input.addEventListener('paste', ({ clipboardData }) => this.#expect(clipboardData));
    input.addEventListener('drop', ({ dataTransfer }) => this.#expect(dataTransfer));
    input.addEventListener('input', (event) => this.#see(event as InputEvent));
  }

  get isPasted(): boolean {
    return this.#isPasted;
  }

  /** Sets the input to a text of which somebody knows whether it was pasted. */
  fill(text: string, isPasted: boolean): void {
    // Setting it moves the cursor to the end, also when nothing changes.
    if (this.#input.value !== text) this.#input.value = text;
    this.#isPasted = isPasted;
    this.#settle();
  }

  #expect(data: DataTransfer | null): void {
    const text = data?.getData('text/plain') ?? '';
    this.#piece = text.trim() === '' ? undefined : text;
  }

  #see({ inputType = '', data }: InputEvent): void {
    const isBrought = this.#piece !== undefined || /^insertFrom/.test(inputType);
    if (isBrought && !isOnlyCodeOrName(this.#piece ?? data ?? this.#input.value)) this.#isPasted = true;
    if (this.#hasEverBeen && /^history/.test(inputType)) this.#isPasted = true;
    this.#piece = undefined;
    this.#settle();
  }

  #settle(): void {
    const text = this.#input.value;
    if (looksPasted(text)) this.#isPasted = true;
    if (text.trim() === '' || isOnlyCodeOrName(text)) this.#isPasted = false;
    this.#hasEverBeen ||= this.#isPasted;
  }
}
