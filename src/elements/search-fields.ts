/** The fields of a search form; a header's form has only the first. */
const NAMES = ['q', 'kind', 'family', 'fixer'] as const;
export type FieldName = (typeof NAMES)[number];

export function fieldOf(form: HTMLFormElement, name: FieldName): HTMLInputElement | HTMLSelectElement | null {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
}

/** Fills the fields of a search form from an address (`?q=…&kind=…&family=…&fixer=…`); what it does not name is emptied. */
export function fillFields(form: HTMLFormElement, search: string): void {
  const wanted = new URLSearchParams(search);
  for (const name of NAMES) {
    const field = fieldOf(form, name);
    if (field) field.value = wanted.get(name) ?? '';
  }
}
