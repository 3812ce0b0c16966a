/** A message as a reader sees it: what differs from case to case, written as `{user}`, is left out. */
export function withoutPlaceholders(message: string): string {
  return message
    .replace(/\{[^}]*\}/g, '…')
    .replace(/…(?: …)+/g, '…')
    .replace(/^… | …$/g, '');
}
