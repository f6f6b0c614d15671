import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { isRecord } from './isRecord.ts';

/**
 * The command that runs a tool of this project: Node with the tool's own program. It starts faster
 * than npx, works on every system and leaves no child behind when it is ended.
 *
 * @param packageName the npm package, which is also the tool's name unless `name` says otherwise
 * @throws Error when the package is not installed or has no such program.
 */
export async function tool(
  packageName: string,
  args: readonly string[],
  name = packageName,
): Promise<[command: string, args: string[]]> {
  const folder = join('node_modules', packageName);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const bin = isRecord(manifest) ? manifest['bin'] : undefined;
  const program = isRecord(bin) ? bin[name] : bin;
  if (typeof program !== 'string') throw new Error(`${packageName} has no program named ${name}.`);
  return [process.execPath, [join(folder, program), ...args]];
}
