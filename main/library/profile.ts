import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Profile, profileOf, type Role, roles } from '../../shared/person.ts';
import { durableWrite } from './durable-write.ts';
import { makeFolders } from './make-folders.ts';

/** Who sits at this device, and the device's own name; in the config directory, which nobody synchronises. */
export interface DeviceProfile extends Profile {
  /** Eight hexadecimal digits; absent before the first write. */
  readonly device?: string;
}

/** Reads what there is; members that are missing or make no sense are as they would be for a new person. */
export async function readDeviceProfile(configDirectory: string): Promise<DeviceProfile> {
  const stored = await storedProfile(configDirectory);
  const name = process.env.ASSAY_PERSON || textIn(stored, 'person') || systemUser();
  const fresh = profileOf(name);
  const device = deviceIn(stored);
  const colour = textIn(stored, 'colour');
  // Initials and colour were chosen for the person in the file, not for one whom the environment names.
  const chosen = name === textIn(stored, 'person');
  return {
    name,
    initials: (chosen && textIn(stored, 'initials')) || fresh.initials,
    colour: chosen && colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : fresh.colour,
    role: roles.find((role) => role === textIn(stored, 'role')) ?? fresh.role,
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
  const stored = await storedProfile(configDirectory);
  const { name, initials, colour, role } = change;
  await makeFolders(configDirectory);
  await durableWrite(
    profileFile(configDirectory),
    JSON.stringify({
      ...stored,
      device: deviceIn(stored) ?? freshDevice(),
      person: name ?? textIn(stored, 'person') ?? systemUser(),
      ...(initials === undefined ? {} : { initials }),
      ...(colour === undefined ? {} : { colour }),
      ...(role === undefined ? {} : { role: role satisfies Role }),
    }),
  );
  return readProfile(configDirectory);
}

export function profileFile(configDirectory: string): string {
  return join(configDirectory, 'profile.json');
}

export function freshDevice(): string {
  return randomBytes(4).toString('hex');
}

type Stored = Readonly<Record<string, unknown>>;

async function storedProfile(configDirectory: string): Promise<Stored> {
  try {
    const stored: unknown = JSON.parse(await readFile(profileFile(configDirectory), 'utf8'));
    return typeof stored === 'object' && stored !== null ? (stored as Stored) : {};
  } catch {
    return {};
  }
}

function deviceIn(stored: Stored): string | undefined {
  const device = textIn(stored, 'device');
  return device && /^[0-9a-f]{8}$/.test(device) ? device : undefined;
}

function textIn(stored: Stored, member: string): string | undefined {
  const value = stored[member];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return 'somebody';
  }
}
