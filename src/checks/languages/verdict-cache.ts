import { readCache, writeCache } from '../cache-file.ts';

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
    const cached = await readCache<Cached<T>>(file);
    const verdicts = cached?.version === version && Array.isArray(cached.verdicts) ? cached.verdicts.filter(Array.isArray) : [];
    return new VerdictCache(file, version, new Map(verdicts));
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

  /** Where nothing can be written, the next run judges again. */
  async save(): Promise<void> {
    const cached: Cached<T> = { version: this.#version, verdicts: [...this.#verdicts] };
    if (this.#isChanged) await writeCache(this.#file, cached);
  }
}
