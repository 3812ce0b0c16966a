import { fillNote } from '../domain/ticket-note.ts';

/**
 * `<note-filler>`: fills the ticket note beside it from a pasted error. What is pasted stays in its field: it is in no
 * address, no request and no storage. What reads it is loaded when it is used.
 */
class NoteFiller extends HTMLElement {
  #blank = '';
  #turn = 0;

  connectedCallback(): void {
    const [field, clear, note] = [this.querySelector('textarea'), this.querySelector('button'), document.getElementById('ui-ticket')];
    if (!field || !clear || !note) return;
    this.#blank ||= note.textContent ?? '';
    this.hidden = false;
    field.addEventListener('input', () => void this.#fill(field, clear, note));
    clear.addEventListener('click', () => {
      field.value = '';
      void this.#fill(field, clear, note);
      field.focus();
    });
  }

  async #fill(field: HTMLTextAreaElement, clear: HTMLButtonElement, note: HTMLElement): Promise<void> {
    const turn = ++this.#turn;
    const text = field.value;
    clear.hidden = text === '';
    const said = this.querySelector('[role="status"]');
    try {
      const [{ decode }, { escalationValues }] = await Promise.all([
        import('../decode/index.ts'),
        import('../decode/escalation-values.ts'),
      ]);
      if (turn !== this.#turn) return;
      const decoded = decode(text);
      const values = escalationValues(decoded);
      note.textContent = fillNote(this.#blank, values);
      if (said) said.textContent = text.trim() === '' ? '' : sentenceOn(Object.keys(values).length, decoded.secrets.length > 0);
    } catch (error) {
      console.error(error);
      if (said) said.textContent = 'The text could not be read. Reload the page, or fill in the note by hand.';
    }
  }
}

function sentenceOn(found: number, hasSecret: boolean): string {
  const filled = found === 0 ? 'Nothing for the note was found in this text.' : `Filled in: ${found} of 6. Compare them with the text.`;
  return hasSecret ? `${filled} The text holds a secret, which is not in the note: treat it as exposed.` : filled;
}

customElements.define('note-filler', NoteFiller);
