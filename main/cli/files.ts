import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';

/**
 * Whole or not at all.
 *
 * @throws FailureError `fileIsDirectory`, `fileUnwritable`
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const directory = await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
  if (directory) throw new FailureError({ reason: 'fileIsDirectory', path });
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new FailureError({ reason: 'fileUnwritable', path, cause: codeOf(error) });
  }
}
