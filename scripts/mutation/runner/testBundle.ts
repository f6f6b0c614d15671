import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build, moduleRunnerTransform, type Plugin } from 'vite';

/** Loads one test file and all of the project's modules that it imports, each time anew. */
export type LoadTests = (file: string) => Promise<unknown>;

const ENTRY = 'entry.js';
const BUNDLE = 'bundle.js';

/**
 * Bundles test files with the code that they test. Nothing of it is run until one of the files is loaded, and
 * then only what this one imports. Packages are not bundled, and loaded once.
 *
 * @param files paths from the working folder
 * @param folder where the bundle is written; one that is there already is taken as it is
 */
export async function bundleTests(files: readonly string[], folder: string): Promise<LoadTests> {
  const path = resolve(folder, BUNDLE);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === null) await writeBundle(files, folder);
  return loaderOf(kept ?? (await readFile(path, 'utf8')), path);
}

async function writeBundle(files: readonly string[], folder: string): Promise<void> {
  const entry = resolve(folder, ENTRY);
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(resolve(file))})`);
  await mkdir(folder, { recursive: true });
  await writeFile(entry, `export const tests = { ${loaders.join(', ')} };\n`);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [ownAddresses()],
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { treeshake: false, output: { codeSplitting: false, entryFileNames: BUNDLE } },
    },
  });
}

/** In a bundle a module would have the address of the bundle for its own. */
function ownAddresses(): Plugin {
  const address = 'import.meta.url';
  return {
    name: 'own-addresses',
    enforce: 'pre',
    transform: (code, id) => (code.includes(address) ? code.replaceAll(address, JSON.stringify(pathToFileURL(id).href)) : null),
  };
}

/** What is run is not the module, which Node would keep, but a function with its code: each call is a new beginning. */
async function loaderOf(code: string, path: string): Promise<LoadTests> {
  const transformed = await moduleRunnerTransform(code, null, path, code);
  if (transformed === null) throw new Error('The tests could not be bundled.');
  const evaluate = compileFunction(
    `return (async () => { 'use strict'; ${transformed.code}\n})();`,
    ['__vite_ssr_import__', '__vite_ssr_dynamic_import__', '__vite_ssr_exportName__'],
    { filename: path },
  );
  const packages = new Map<string, Promise<unknown>>();
  const load = (name: string): Promise<unknown> => {
    const loaded = packages.get(name) ?? import(/* @vite-ignore */ name);
    packages.set(name, loaded);
    return loaded;
  };
  return async (file) => {
    let loaders: () => Record<string, () => Promise<unknown>> = () => ({});
    await Reflect.apply(evaluate, undefined, [load, load, (_name: string, read: typeof loaders) => (loaders = read)]);
    return loaders()[file]?.();
  };
}
