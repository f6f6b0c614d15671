import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes after gzip; 1 KB is 1000 bytes. */
const limit = 8_000;

/**
 * Prints what the engine weighs after gzip: all that a query of the page and its figures need, but
 * not what pay is, with its list of exchange rates.
 */
export async function printEngineSize(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // As on the page, not as a library, of which spaces and marks for other tools would be kept.
      rolldownOptions: {
        input: resolve('tests/bench/engine/engineParts.ts'),
        preserveEntrySignatures: 'strict',
        external: /\/pay\//,
        output: { minify: true },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const bytes = gzipSync(code, { level: 9 }).length;
  console.log(`  The engine is ${(bytes / 1000).toFixed(1)} KB after gzip${bytes > limit ? ', more than the 8 KB that it may be' : ''}.`);
}
