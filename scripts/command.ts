import { execFile, spawn } from 'node:child_process';
import process from 'node:process';

/** How a command is run; what is left out is inherited from this process. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** As `CommandOptions`, for a command whose output goes to this terminal. */
export interface RunOptions extends CommandOptions {
  /** Milliseconds after which the command and all it started are ended; it then counts as failed. */
  readonly timeout?: number;
  /** Send what it prints to standard error, where this process's own output is read by others. */
  readonly toStandardError?: boolean;
}

/**
 * Runs a command with its output on this terminal.
 *
 * @returns its exit code; 1 when it was ended by a signal or could not be started.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { timeout, toStandardError = false, ...rest } = options;
  // A process group of its own can be ended whole, with the children that npm and npx leave behind.
  const ownGroup = timeout !== undefined && process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...rest,
      detached: ownGroup,
      stdio: ['ignore', toStandardError ? process.stderr : 'inherit', 'inherit'],
    });
    const end = (): void => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const timer = timeout === undefined ? undefined : setTimeout(end, timeout);
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      resolve(code ?? 1);
    };
    child.once('error', () => finish(1));
    child.once('exit', finish);
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
