import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultPreferences } from '../../shared/preferences.ts';
import { openDevice } from './device.ts';
import { changeProfile, readDeviceProfile } from './profile.ts';
import { temporaryFolder } from './testing/samples.ts';

test('reading creates nothing; a change is there for the next program', async () => {
  const folder = await temporaryFolder();
  const device = openDevice(folder);
  expect(await device.readPreferences()).toEqual(defaultPreferences);
  expect(await device.readPlace('a1b2')).toBeNull();
  expect(await readdir(folder)).toEqual([]);

  const changed = await device.changePreferences({ theme: 'dark', keys: { undo: ['Ctrl+U'] } });
  expect(changed).toEqual({ ...defaultPreferences, theme: 'dark', keys: { undo: ['Ctrl+U'] } });
  expect(await openDevice(folder).readPreferences()).toEqual(changed);
});

test('two programs that change different preferences do not undo each other', async () => {
  const folder = await temporaryFolder();
  const [one, other] = [openDevice(folder), openDevice(folder)];
  await one.readPreferences();
  await other.changePreferences({ typeSize: 24 });
  await one.changePreferences({ language: 'de' });
  expect(await other.readPreferences()).toMatchObject({ typeSize: 24, language: 'de' });
});

test('a damaged file is kept, and the usual preferences are used', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'preferences.json'), '{"schema":1,"prefer');
  const device = openDevice(folder);
  expect(await device.readPreferences()).toEqual(defaultPreferences);
  await device.changePreferences({ palette: 'colourBlind' });
  const kept = (await readdir(folder)).find((name) => name.includes('.damaged-')) ?? '';
  expect(await readFile(join(folder, kept), 'utf8')).toBe('{"schema":1,"prefer');
  expect((await openDevice(folder).readPreferences()).palette).toBe('colourBlind');
});

test('what one preference says beyond this Assay costs no other', async () => {
  const folder = await temporaryFolder();
  const preferences = { ...defaultPreferences, theme: 'sepia', typeSize: 999, measure: 80 };
  await writeFile(join(folder, 'preferences.json'), JSON.stringify({ schema: 1, preferences }));
  expect(await openDevice(folder).readPreferences()).toEqual({
    ...defaultPreferences,
    measure: 80,
  });
});

test('places are kept for each article, the latest thousand of them', async () => {
  const folder = await temporaryFolder();
  const old = Array.from({ length: 1_000 }, (_, index) => ({
    article: `old${index}`,
    sentence: 's1',
    top: 0.2,
  }));
  await writeFile(join(folder, 'places.json'), JSON.stringify({ schema: 1, places: old }));
  const device = openDevice(folder);
  await device.keepPlace('new1', { sentence: 's7', top: 0.4 });
  await device.keepPlace('old5', { sentence: 's9', top: 0.1 });
  await device.close();
  const again = openDevice(folder);
  expect(await again.readPlace('new1')).toEqual({ sentence: 's7', top: 0.4 });
  expect(await again.readPlace('old5')).toEqual({ sentence: 's9', top: 0.1 });
  expect(await again.readPlace('old999')).toBeNull();
  expect(await again.readPlace('old998')).toEqual({ sentence: 's1', top: 0.2 });
});

test('a damaged profile is kept, and its backup used', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'profile.json');
  await writeFile(path, '{"person":"Ana Brandt","device":"0a1b2c3d","colour":7}');
  await changeProfile(folder, { role: 'editor' });
  await changeProfile(folder, { initials: 'ABr' });
  await writeFile(path, '{"person":"An');
  expect(await readDeviceProfile(folder)).toMatchObject({ name: 'Ana Brandt', role: 'editor' });
  await changeProfile(folder, { colour: '#123456' });
  expect(await readDeviceProfile(folder)).toMatchObject({
    name: 'Ana Brandt',
    device: '0a1b2c3d',
    role: 'editor',
    colour: '#123456',
  });
  const kept = (await readdir(folder)).find((name) => name.includes('.damaged-')) ?? '';
  expect(await readFile(join(folder, kept), 'utf8')).toBe('{"person":"An');
});
