import { make, makeButton, makeCheckbox } from './make-element.ts';

/** Without this mark, Excel takes a CSV file for one in the code page of the system. */
const EXCEL_READS_UTF8 = '\uFEFF';

/** By the name of a file, what it would hold, with or without what says who and where. */
export type ExportedTexts = Record<'triage.csv' | 'events.csv' | 'triage.md', (isMasked: boolean) => Promise<string>>;

/** Buttons that save what the triage says. */
export function makeExports(texts: ExportedTexts): HTMLElement {
  const box = makeCheckbox();
  const save = async (name: keyof ExportedTexts) => saveFile(name, await texts[name](box.checked));
  const buttons = [
    makeButton('Save the codes as CSV', 'copy', () => void save('triage.csv')),
    makeButton('Save the events as CSV', 'copy', () => void save('events.csv')),
    makeButton('Save a summary for the ticket (Markdown)', 'copy', () => void save('triage.md')),
  ];
  return make('div', 'triage__exports', make('label', '', box, ' Mask users, tenants, addresses and IDs'), ...buttons);
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([name.endsWith('.csv') ? EXCEL_READS_UTF8 : '', text], { type: 'text/plain;charset=utf-8' }));
  const link = make('a', '');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
