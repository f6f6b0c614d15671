import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { npm, read, run } from '../command.ts';

const chromiumPackage = '@sparticuz/chromium';
const version = '147.0.0';

// A folder of its own: installed beside the project's packages, it would make npm prune those.
const folder = resolve('.cache/browser');

/**
 * Installs a Chromium that comes as an npm package with every library it needs (Linux, x64): for
 * computers that reach an npm registry and nothing else.
 *
 * @returns the path of a program that starts it.
 * @throws Error when it cannot be installed or unpacked.
 */
export async function installPackagedChromium(): Promise<string> {
  await mkdir(folder, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${chromiumPackage}@${version}`];
  const code = await run(...npm(args), { toStandardError: true, timeout: 300_000 });
  if (code !== 0) throw new Error(`npm could not install ${chromiumPackage}`);
  return startProgram(await unpack());
}

/** Unpacks the browser below the system's temporary folder and gives that folder. */
async function unpack(): Promise<string> {
  // Not the temporary folder itself: the package takes any file named "chromium" there for its own.
  const unpacked = join(tmpdir(), `salary-explorer-chromium-${version}`);
  await mkdir(unpacked, { recursive: true });
  const script = `import chromium from '${chromiumPackage}'; await chromium.executablePath();`;
  // The package unpacks its libraries only where it believes itself to be in a cloud function.
  const env = { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  await read(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env });
  return unpacked;
}

/** Writes a program that starts the browser with its libraries, which nothing else should see. */
async function startProgram(unpacked: string): Promise<string> {
  const program = join(unpacked, 'start-chromium');
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${join(unpacked, 'al2023', 'lib')}'`,
    `export FONTCONFIG_PATH='${join(unpacked, 'fonts')}'`,
    `exec '${join(unpacked, 'chromium')}' "$@"`,
  ];
  await writeFile(program, `${lines.join('\n')}\n`);
  await chmod(program, 0o755);
  return program;
}
