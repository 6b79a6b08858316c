import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Profile, profileOf } from '../../shared/person.ts';
import { profileKind, type StoredProfile } from './device-kinds.ts';
import { makeFolders } from './make-folders.ts';
import { Notices } from './notices.ts';
import { openOwnFile, type StoredFile } from './stored-file.ts';

/** Who sits at this device, and the device's own name; in the config directory, which nobody synchronises. */
export interface DeviceProfile extends Profile {
  /** Eight hexadecimal digits; absent before the first write. */
  readonly device?: string;
}

export async function readDeviceProfile(configDirectory: string): Promise<DeviceProfile> {
  const { device, person, initials, colour, role } = (await openProfile(configDirectory)).data;
  const name = process.env.ASSAY_PERSON || person || systemUser();
  const fresh = profileOf(name);
  // Initials and colour were chosen for the person in the file, not for one whom the environment names.
  const chosen = name === person;
  return {
    name,
    initials: (chosen && initials) || fresh.initials,
    colour: (chosen && colour) || fresh.colour,
    role: role ?? fresh.role,
    ...(device ? { device } : {}),
  };
}

export async function readProfile(configDirectory: string): Promise<Profile> {
  const { device: _device, ...profile } = await readDeviceProfile(configDirectory);
  return profile;
}

export async function changeProfile(
  configDirectory: string,
  change: { [K in keyof Profile]?: Profile[K] | undefined },
): Promise<Profile> {
  const file = await openProfile(configDirectory);
  const { name, initials, colour, role } = change;
  await makeFolders(configDirectory);
  await file.replace({
    ...file.data,
    device: file.data.device ?? freshDevice(),
    person: name ?? file.data.person ?? systemUser(),
    ...(initials === undefined ? {} : { initials }),
    ...(colour === undefined ? {} : { colour }),
    ...(role === undefined ? {} : { role }),
  });
  return readProfile(configDirectory);
}

export function profileFile(configDirectory: string): string {
  return join(configDirectory, 'profile.json');
}

export function freshDevice(): string {
  return randomBytes(4).toString('hex');
}

/** A damaged file is kept beside the new one; the person sees whom Assay takes them for. */
function openProfile(configDirectory: string): Promise<StoredFile<StoredProfile>> {
  return openOwnFile(profileFile(configDirectory), profileKind, new Notices());
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return 'somebody';
  }
}
