import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build, moduleRunnerTransform, type Plugin } from 'vite';
import { askQuickly, CHANGE, changesIn, LEFT, MAKE, STOP } from './instrumented.ts';

/** What the code of a test file is loaded with. */
export interface Loading {
  /** The number of the change to be made; -1 for none. */
  readonly change: number;
  /** Called each time it is made. */
  readonly make: () => true;
  /** Called each time a place is met that has been met too often. */
  readonly stop: () => never;
}

/** Test files and the code that they test, to be loaded one by one. */
export interface TestBundle {
  /** How often the place of each change may still be met, by the number of the change. */
  readonly left: Float64Array;
  /** Loads a test file and all of the project's modules that it imports, each time anew. */
  load(file: string, loading: Loading): Promise<unknown>;
}

const ENTRY = 'entry.js';
const BUNDLE = 'bundle.js';

/**
 * Bundles test files with the code that they test. Nothing of it is run until one of the files is loaded, and
 * then only what this one imports. Packages are not bundled, and loaded once.
 *
 * @param files paths from the working folder
 * @param folder where the bundle is written; one that is there already is taken as it is
 * @param substitutes what is given to the tests in the place of some packages, by their names
 */
export async function bundleTests(files: readonly string[], folder: string, substitutes: ReadonlyMap<string, unknown>): Promise<TestBundle> {
  const path = resolve(folder, BUNDLE);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === null) await writeBundle(files, folder);
  return evaluable(kept ?? (await readFile(path, 'utf8')), path, substitutes);
}

async function writeBundle(files: readonly string[], folder: string): Promise<void> {
  const entry = resolve(folder, ENTRY);
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(resolve(file))})`);
  await mkdir(folder, { recursive: true });
  await writeFile(entry, `export const tests = { ${loaders.join(', ')} };\n`);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [quickQuestions(), ownAddresses()],
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

function quickQuestions(): Plugin {
  return { name: 'quick-questions', enforce: 'pre', transform: (code) => (code.includes('stryMutAct') ? askQuickly(code) : null) };
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
async function evaluable(code: string, path: string, substitutes: ReadonlyMap<string, unknown>): Promise<TestBundle> {
  const transformed = await moduleRunnerTransform(code, null, path, code);
  if (transformed === null) throw new Error('The tests could not be bundled.');
  const evaluate = compileFunction(
    `return (async () => { 'use strict'; ${transformed.code}\n})();`,
    ['__vite_ssr_import__', '__vite_ssr_dynamic_import__', '__vite_ssr_exportName__', CHANGE, MAKE, STOP, LEFT],
    { filename: path },
  );
  const left = new Float64Array(changesIn(code));
  const packages = new Map([...substitutes].map(([name, module]) => [name, Promise.resolve(module)]));
  const importOnce = (name: string): Promise<unknown> => {
    const loaded = packages.get(name) ?? import(/* @vite-ignore */ name);
    packages.set(name, loaded);
    return loaded;
  };
  return {
    left,
    load: async (file, { change, make, stop }) => {
      let loaders: () => Record<string, () => Promise<unknown>> = () => ({});
      const take = (_name: string, read: typeof loaders): void => void (loaders = read);
      await Reflect.apply(evaluate, undefined, [importOnce, importOnce, take, change, make, stop, left]);
      return loaders()[file]?.();
    },
  };
}
