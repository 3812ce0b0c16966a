/** What a reader tells the sections of a body apart by: their titles, and what tells that a cause is the one. */
const HEADINGS = ['title', 'tell', 'message'];

/** The headings in a body or a part of it, in order. */
export function headingsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || ('type' in body && body.type === 'root')) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? (HEADINGS.includes(name) ? [value] : []) : headingsIn(value),
  );
}
