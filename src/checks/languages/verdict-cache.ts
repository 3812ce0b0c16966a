import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the file holds. Verdicts are found by the text of their sample, as long as the version is the same. */
interface Cached<T> {
  version: string;
  verdicts: [sample: string, verdict: T][];
}

/** The verdicts of one language, kept in a file between runs. */
export class VerdictCache<T extends object> {
  readonly #file: string;
  readonly #version: string;
  readonly #verdicts: Map<string, T>;
  readonly #used = new Set<string>();
  #isChanged = false;

  private constructor(file: string, version: string, verdicts: Map<string, T>) {
    this.#file = file;
    this.#version = version;
    this.#verdicts = verdicts;
  }

  /** Never fails: a file that is missing, broken or of another version is an empty cache. */
  static async open<T extends object>(file: string, version: string): Promise<VerdictCache<T>> {
    try {
      const cached = JSON.parse(await readFile(file, 'utf8')) as Cached<T>;
      return new VerdictCache(file, version, new Map(cached.version === version ? cached.verdicts : []));
    } catch {
      return new VerdictCache<T>(file, version, new Map());
    }
  }

  get(sample: string): T | undefined {
    this.#used.add(sample);
    return this.#verdicts.get(sample);
  }

  set(sample: string, verdict: T): void {
    this.#used.add(sample);
    this.#verdicts.set(sample, verdict);
    this.#isChanged = true;
  }

  /** Forgets what nobody asked for since the cache was opened. */
  prune(): void {
    for (const sample of this.#verdicts.keys()) {
      if (this.#used.has(sample)) continue;
      this.#verdicts.delete(sample);
      this.#isChanged = true;
    }
  }

  /** Replaces the file at once, so that nobody reads half of it. Where nothing can be written, the next run judges again. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const unfinished = `${this.#file}.${process.pid}`;
    const cached: Cached<T> = { version: this.#version, verdicts: [...this.#verdicts] };
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeFile(unfinished, JSON.stringify(cached));
      await rename(unfinished, this.#file);
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }
}
