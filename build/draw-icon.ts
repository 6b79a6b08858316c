/** icons/icon.svg to the 1024 px PNG that electron-builder makes every other size of. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
await page.goto(`file://${at('./icons/icon.svg')}`);
await page.screenshot({ path: at('./icons/icon.png'), omitBackground: true });
await browser.close();
