import { createHash, randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../../shared/error-code.ts';
import { isMissing } from './durable-write.ts';
import { makeFolders } from './make-folders.ts';
import { changeProfile, freshDevice, profileFile, readDeviceProfile } from './profile.ts';

export interface Writer {
  /** `<person>-<device>-<program>`, with `-<slot>` when the same program runs twice. Safe as a file name everywhere. */
  readonly id: string;
  release(): Promise<void>;
}

const slots = 64;

/**
 * Makes this process the only one that writes as this writer. Locks lie in the config directory, which is this device's
 * own and synchronised by nobody, so a process id there can be asked whether it lives. Nothing ever waits: while another
 * process of the same program is running, the next slot is taken. Taking a slot for held that is free does no harm.
 */
export async function claimWriter(
  configDirectory: string,
  library: string,
  program: string,
): Promise<Writer> {
  const { device, name } = await deviceProfile(configDirectory);
  const folder = join(configDirectory, 'writers');
  await makeFolders(folder);
  const libraryKey = createHash('sha256').update(resolve(library)).digest('hex').slice(0, 16);
  for (let slot = 0; slot < slots; slot += 1) {
    const lock = join(folder, `${libraryKey}-${program}-${slot}.lock`);
    if (!(await claim(lock))) continue;
    return {
      id: [slug(name), device, program, ...(slot > 0 ? [slot] : [])].join('-'),
      release: () => rm(lock, { force: true }),
    };
  }
  throw new Error(`more than ${slots} Assays are running`);
}

async function claim(lock: string): Promise<boolean> {
  if (await createWhole(lock, String(process.pid))) return true;
  const holder = await readFile(lock, 'utf8').catch(() => '');
  if (isAlive(Number(holder))) return false;
  // Two may find the same dead holder: the rename gives the lock to one, and what it got must be what it saw.
  const taken = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(lock, taken);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  const stale = (await readFile(taken, 'utf8')) === holder;
  if (!stale) await link(taken, lock).catch(() => {});
  await rm(taken, { force: true });
  return stale && createWhole(lock, String(process.pid));
}

/** Creates a file that has its content from its first moment; false when there is one already. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, although it may not be asked.
    return codeOf(error) === 'EPERM';
  }
}

/** The first who writes gives the device its name. */
async function deviceProfile(configDirectory: string): Promise<{ device: string; name: string }> {
  await makeFolders(configDirectory);
  const { device, name } = await readDeviceProfile(configDirectory);
  if (device) return { device, name };
  const fresh = JSON.stringify({ schema: 1, device: freshDevice(), person: name });
  const created = await createWhole(profileFile(configDirectory), fresh);
  const now = await readDeviceProfile(configDirectory);
  if (now.device) return { device: now.device, name };
  if (!created) await changeProfile(configDirectory, {});
  return { device: (await readDeviceProfile(configDirectory)).device ?? freshDevice(), name };
}

function slug(person: string): string {
  const letters = person
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24);
  return letters || 'somebody';
}
