import type { Content } from '../content/read-content.ts';
import type { CodeId } from '../domain/code-id.ts';

/** A code of the guide, with what a list of others can contradict. */
export interface KnownCode {
  code: CodeId;
  name?: string | undefined;
  family: string;
  /** The ids of its sources. */
  sources: readonly string[];
  /** Where it is written: the file from the project's root, and the line. */
  file: string;
  line: number;
}

/** Every code of the content, guides and rows; what cannot be read is left out, as the checks report it. */
export function knownCodes({ guides, register }: Pick<Content, 'guides' | 'register'>): KnownCode[] {
  const written = [
    ...guides.flatMap(({ front, file, at }) => (front ? [{ value: front, file, at }] : [])),
    ...register.map(({ value, file, at }) => ({ value, file, at })),
  ];
  return written.map(({ value: { code, name, family, sources }, file, at }) => ({
    code,
    name,
    family,
    sources,
    file,
    line: at(['code']).line,
  }));
}
