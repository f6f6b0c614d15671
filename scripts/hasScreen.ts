/**
 * Whether opening a browser window can work here: not in continuous integration, not over SSH,
 * and on Linux only beside a running display server.
 */
export function hasScreen(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment['CI'] || environment['SSH_CONNECTION']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
