/** icons/icon.svg to the 1024 px PNG that electron-builder makes every other size of, and the browser tab's icon. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [drawing, size, path] of [
  ['./icons/icon.svg', 1024, './icons/icon.png'],
  ['./icons/small-icon.svg', 64, '../renderer/ui/icon.png'],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.goto(`file://${at(drawing)}`);
  await page.screenshot({ path: at(path), omitBackground: true });
}
await browser.close();
