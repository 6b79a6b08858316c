import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

/**
 * Names the app and gives Chromium a folder of its own in the config directory. The folder is also what makes an instance
 * the only one: there is one for each library, so a second library can be opened beside the first, and an unpackaged
 * start does not take every other unpackaged Electron app for itself.
 */
export function claimOwnFolder(configDirectory: string, library: string): void {
  app.setName('Assay');
  const key = createHash('sha256').update(resolve(library)).digest('hex').slice(0, 16);
  const folder = join(configDirectory, 'electron', key);
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch {
    // Electron's own choice is as good; the library says by itself whether it can be written.
  }
}
