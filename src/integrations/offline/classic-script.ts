import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Bundles a module, given as text that is read as if it were in `folder`, into one script that needs no module loader. */
export async function bundleClassicScript(
  contents: string,
  folder: string,
  options: Pick<BuildOptions, 'define' | 'inject'>,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve(folder) },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    ...options,
  });
  return (outputFiles?.[0]?.text ?? '').trimEnd();
}
