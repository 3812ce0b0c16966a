/**
 * `<note-filler>`: fills the ticket note beside it from a pasted error. What is pasted stays in its field: it is in no
 * address, no request and no storage. What reads it is loaded when it is used.
 */
class NoteFiller extends HTMLElement {
  connectedCallback(): void {
    const [field, clear, note] = [this.querySelector('textarea'), this.querySelector('button'), document.getElementById('ui-ticket')];
    if (!field || !clear || !note) return;
    const blank = note.textContent ?? '';
    this.hidden = false;
    // The text is read when what reads it is there, so that the last one counts.
    const fill = async () => (await import('./fill-from.ts')).fillBeside(this, note, blank);
    field.addEventListener('input', fill);
    clear.addEventListener('click', () => {
      field.value = '';
      void fill();
      field.focus();
    });
  }
}

customElements.define('note-filler', NoteFiller);
