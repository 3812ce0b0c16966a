import { codesInText } from '../domain/code-id.ts';
import type { KeyPath, LocatedYaml } from './front-matter.ts';
import type { Mention } from './mention.ts';
import { fieldsOf, itemsOf } from './written.ts';

/** Fields that hold a name, or a list of names, and what they name. */
const NAMING: Record<string, 'family' | 'source' | 'role'> = { family: 'family', sources: 'source', role: 'role' };
/** Fields in the author's own words; `messages` quote the product, `name` is Microsoft's. */
const WORDS = ['title', 'answer', 'broken', 'ask', 'tell', 'summary', 'goal', 'changes', 'undo', 'meaning'];

/** Everything that the fields of a document or row name, however much of it is wrong. */
export function frontNames(raw: Record<string, unknown>, at: LocatedYaml['at']): Mention[] {
  const found: Mention[] = [];
  const name = (type: 'family' | 'source' | 'role' | 'code', value: unknown, path: KeyPath) => {
    if (typeof value === 'string' || typeof value === 'number') found.push({ type, value: String(value), ...at(path) });
  };
  const words = (value: unknown, path: KeyPath) => {
    if (typeof value !== 'string') return;
    found.push({ type: 'passage', part: String(path[0]), value, ...at(path) });
    found.push({ type: 'text', value, exact: false, ...at(path) });
    for (const code of codesInText(value)) name('code', code, path);
  };
  const each = (field: string, use: (value: unknown, path: KeyPath) => void) => {
    const value = raw[field];
    if (Array.isArray(value)) for (const [index, item] of itemsOf(value)) use(item, [field, index]);
    else use(value, [field]);
  };
  for (const [field, type] of Object.entries(NAMING)) each(field, (value, path) => name(type, value, path));
  for (const field of WORDS) each(field, words);
  each('related', (item, path) => {
    name('code', fieldsOf(item).code, [...path, 'code']);
    words(fieldsOf(item).difference, [...path, 'difference']);
  });
  each('documents', (item, path) => {
    name('source', item, path);
    name('source', fieldsOf(item).source, [...path, 'source']);
    words(fieldsOf(item).shows, [...path, 'shows']);
  });
  return found;
}
