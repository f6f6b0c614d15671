import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsApplications = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The paths of the Chromium browsers that this system has in the usual places. */
export function installedBrowsers(): string[] {
  return candidates().filter((path) => existsSync(path));
}

function candidates(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    return folders(env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']).flatMap((folder) =>
      windowsApplications.map((path) => join(folder, path)),
    );
  }
  const onPath = folders(...(env['PATH'] ?? '').split(delimiter)).flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  if (platform !== 'darwin') return onPath;
  const applications = folders('/Applications', env['HOME'] && join(env['HOME'], 'Applications'));
  return [...applications.flatMap((folder) => macApplications.map((path) => join(folder, path))), ...onPath];
}

function folders(...paths: (string | undefined)[]): string[] {
  return paths.filter((path) => path !== undefined && path !== '').map(String);
}
