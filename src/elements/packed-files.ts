/**
 * How the offline copy reads data: browsers refuse `fetch` and modules from files, but run scripts from them.
 * So each file of data is packed into a script that hands it over by name.
 */
export class PackedFiles {
  readonly #held = new Map<string, unknown>();
  readonly #loading = new Map<string, Promise<void>>();

  /** Called by the scripts that carry data. */
  put(name: string, value: unknown): void {
    this.#held.set(name, value);
  }

  /** The file `name`, loaded from the script at the address `script` when it is not here yet. Throws when it is not in there. */
  async read<Value>(name: string, script: string): Promise<Value> {
    if (!this.#held.has(name)) await this.#load(script);
    if (!this.#held.has(name)) throw new Error(`${script} does not hold ${name}`);
    return this.#held.get(name) as Value;
  }

  #load(address: string): Promise<void> {
    // The system may fail to open a file while a network share or a USB stick wakes up; no browser retries by itself.
    const loading = this.#loading.get(address) ?? runScript(address).catch(() => runScript(address));
    this.#loading.set(address, loading);
    // The next call tries again.
    loading.catch(() => this.#loading.delete(address));
    return loading;
  }
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(script);
  });
}

declare global {
  /** True in the offline copy, whose packer puts it there; what depends on it is left out of the copy or of the site. */
  var isOfflineCopy: boolean | undefined;
  /** Made by the page's own script before any script that carries data is loaded. */
  var packedFiles: PackedFiles;
}
