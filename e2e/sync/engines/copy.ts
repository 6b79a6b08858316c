import { cp, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartEngine } from './engine.ts';

/** A plain copy both ways: what is newer is copied over what is older, as with a memory stick. */
export const startCopy: StartEngine = async (folder) => {
  const folders = [join(folder, 'a'), join(folder, 'b')] as const;
  for (const path of folders) await mkdir(path, { recursive: true });
  const copy = (from: string, to: string) =>
    cp(from, to, { recursive: true, preserveTimestamps: true, filter: isNewer });
  return {
    name: 'copy',
    folders,
    cut: async () => {},
    restore: async () => {},
    settle: async () => {
      await copy(folders[0], folders[1]);
      await copy(folders[1], folders[0]);
    },
    close: async () => {},
  };
};

async function isNewer(from: string, to: string): Promise<boolean> {
  const [source, target] = await Promise.all(
    [from, to].map((path) => stat(path).catch(() => null)),
  );
  return !source || !target || source.isDirectory() || source.mtimeMs > target.mtimeMs;
}
