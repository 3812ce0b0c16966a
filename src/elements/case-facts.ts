import { CASE_FIELDS, type CaseField, caseSummary, type SignInCase } from '../domain/sign-in-case.ts';
import { slotValue } from '../domain/slot-values.ts';
import { make, makeCheckbox } from './make-element.ts';

interface Changes {
  change(field: CaseField, value: string): void;
  mask(isMasked: boolean): void;
}

/**
 * An app registration in the admin center, at the page of its redirect URIs; the form of the address is the one that
 * `m365 app open` of CLI for Microsoft 365 opens.
 */
const REGISTRATION = 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/';

/** Shows what a case holds, to be corrected; nothing where there is no case. */
export function showFacts(host: HTMLElement, kept: SignInCase | undefined, changes: Changes): void {
  if (!kept) {
    host.replaceChildren();
    return;
  }
  const fields = host.querySelector('details') ? host : makeFacts(host, changes);
  for (const input of fields.querySelectorAll<HTMLInputElement>('input[name]'))
    if (input !== document.activeElement) input.value = kept.values[input.name as CaseField] ?? '';
  const [summary, local, mask] = [
    host.querySelector('summary'),
    host.querySelector('.case__local'),
    host.querySelector<HTMLInputElement>('[type="checkbox"]'),
  ];
  const count = Object.keys(kept.values).length;
  if (summary)
    summary.textContent = [caseSummary({ ...kept, isMasked: false }), count === 1 ? '1 value' : `${count} values`]
      .filter(Boolean)
      .join(', ');
  if (local) local.textContent = localTime(kept.values.timestamp);
  if (mask) mask.checked = kept.isMasked;
  const link = host.querySelector<HTMLAnchorElement>('.case__link');
  const appId = slotValue('appId', kept.values.appId ?? '');
  if (!link) return;
  link.hidden = appId === undefined;
  link.href = `${REGISTRATION}${appId ?? ''}`;
}

function makeFacts(host: HTMLElement, { change, mask }: Changes): HTMLElement {
  const fields = Object.entries(CASE_FIELDS).map(([field, name]) => {
    const input = Object.assign(make('input', ''), { name: field, id: `ui-case-${field}`, autocomplete: 'off', spellcheck: false });
    input.addEventListener('change', () => change(field as CaseField, input.value));
    const label = Object.assign(make('label', '', name), { htmlFor: input.id });
    const row = make('p', 'case__field', label, input);
    if (field === 'timestamp') row.append(make('span', 'case__local quiet'));
    if (field === 'appId')
      row.append(Object.assign(make('a', 'case__link external', 'Its registration: Authentication'), { hidden: true }));
    return row;
  });
  const box = makeCheckbox();
  box.addEventListener('change', () => mask(box.checked));
  const masking = make('label', 'case__mask', box, ' Mask user, tenant, address and IDs in what is copied');
  const details = Object.assign(make('details', '', make('summary', ''), ...fields), { open: true });
  host.replaceChildren(details, masking);
  return host;
}

/** A time in UTC as it was here, such as `23 Nov 2026, 11:12:13 CET here`; '' for what is no such time. */
function localTime(time: string | undefined): string {
  if (!time || !/Z$/.test(time) || Number.isNaN(Date.parse(time))) return '';
  return `${new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'long' })} here`;
}
