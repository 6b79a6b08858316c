import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StartEngine } from './engine.ts';

const run = promisify(execFile);

/** A repository that both pull from and push to; conflicts are committed as git leaves them. */
export const startGit: StartEngine = async (folder) => {
  const hub = join(folder, 'hub.git');
  const folders = [join(folder, 'a'), join(folder, 'b')] as const;
  await mkdir(hub, { recursive: true });
  await run('git', ['init', '--bare', '--initial-branch=main', hub]);
  for (const path of folders) await run('git', ['clone', hub, path]);
  const git = (path: string, ...args: string[]) =>
    run('git', [
      '-c',
      'user.name=Somebody',
      '-c',
      'user.email=some@body.example',
      '-C',
      path,
      ...args,
    ]);
  const commit = async (path: string) => {
    await git(path, 'add', '--all');
    await git(path, 'commit', '--quiet', '--allow-empty', '--message', 'Marks');
  };
  const exchange = async (path: string) => {
    await commit(path);
    const published = await git(path, 'ls-remote', '--heads', 'origin', 'main');
    if (published.stdout.trim())
      await git(
        path,
        'pull',
        '--no-rebase',
        '--no-edit',
        '--allow-unrelated-histories',
        'origin',
        'main',
      ).catch(() => commit(path));
    await git(path, 'push', 'origin', 'HEAD:main');
  };
  return {
    name: 'git',
    folders,
    cut: async () => {},
    restore: async () => {},
    settle: async () => {
      for (const path of [...folders, folders[0]]) await exchange(path);
    },
    close: async () => {},
  };
};
