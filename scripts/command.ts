import { execFile, spawn } from 'node:child_process';
import process from 'node:process';

/** How a command is run; what is left out is inherited from this process. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended and counts as failed. */
  readonly timeout?: number;
}

/**
 * Runs a command with its output on this terminal.
 *
 * @returns its exit code; 1 when a signal ended it or it could not be started.
 */
export async function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    // Nothing but errors and the count of tests may reach standard output of some scripts.
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command and gives its standard output.
 *
 * @throws Error with the command's own error output when it fails.
 */
export async function read(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { ...options, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.trim() || error.message));
    });
  });
}

/** The command that runs npm: on Windows `npm` is a batch file, which Node does not start by itself. */
export function npm(args: readonly string[]): [command: string, args: string[]] {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', [...args]];
}
