import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const riverTalks =
  'River talks\n\nWater is low. Prices rise.\n\nWe hope.\n— Ann (@ann) May 1, 2026';

/** A folder of its own with `river.txt` in it, where nothing of this device is known. Returns how to clear it away, too. */
export async function riverFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-cli-'));
  process.env.ASSAY_CONFIG = join(folder, 'config');
  await writeFile(join(folder, 'river.txt'), riverTalks);
  const clear = async () => {
    delete process.env.ASSAY_CONFIG;
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, library: join(folder, 'library'), clear };
}
