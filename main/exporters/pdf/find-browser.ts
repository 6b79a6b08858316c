import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium, Chrome or Edge, wherever this system keeps programs; `ASSAY_BROWSER` names one that is elsewhere. */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment.ASSAY_BROWSER;
  if (named) return exists(named) ? named : undefined;
  return candidates(environment, platform).find(exists);
}

function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((path) => folders.map((folder) => join(folder, ...path)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const path = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const folders = [...new Set([...path, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
