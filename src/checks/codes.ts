import type { RawEntry } from '../content/raw-entry.ts';
import type { Content } from '../content/read-content.ts';
import { type CodeId, codeOfFileName, isCodeId } from '../domain/code-id.ts';

/** The code that a guide or register row says it is about, as far as it says one. */
export function codeOf({ raw }: RawEntry): CodeId | undefined {
  const code = typeof raw.code === 'number' || typeof raw.code === 'string' ? String(raw.code) : '';
  return isCodeId(code) ? code : undefined;
}

/** Every code that has a guide or a row, by its field or by its file name, so that a mistake in one of the two is reported once. */
export function knownCodes(content: Content): Set<CodeId> {
  const codes = content.raw.flatMap((entry) => {
    if (entry.kind !== 'guide' && entry.kind !== 'row') return [];
    return [codeOf(entry), entry.kind === 'guide' ? codeOfFileName(`${entry.id}.mdx`) : undefined];
  });
  return new Set(codes.filter((code) => code !== undefined));
}
