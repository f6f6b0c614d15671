// Runs a TypeScript script: node scripts/run.mjs scripts/FILE.ts [arguments]
// Node 20 cannot read TypeScript; Vite is here anyway, so no further tool is needed. A script
// exports `main(args)`, which returns the exit code.
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: node scripts/run.mjs scripts/FILE.ts [arguments]');
process.argv = [process.argv[0], resolve(file), ...args];

// Vite sets this for its own sake; a build that the script starts must not inherit it.
const nodeEnv = process.env.NODE_ENV;
const { module } = await runnerImport(resolve(file), { logLevel: 'warn' });
if (nodeEnv === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = nodeEnv;

try {
  process.exitCode = await module.main(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
