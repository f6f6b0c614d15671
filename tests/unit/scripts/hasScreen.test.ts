import { expect, it } from 'vitest';
import { hasScreen } from '../../../scripts/hasScreen';

it.each<[NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
  [{}, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'darwin', true],
  [{}, 'win32', true],
  [{ CI: 'true' }, 'darwin', false],
  [{ SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22', DISPLAY: ':0' }, 'linux', false],
])('%j on %s: %s', (environment, platform, expected) => {
  expect(hasScreen(environment, platform)).toBe(expected);
});
