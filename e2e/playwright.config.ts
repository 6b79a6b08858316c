import { defineConfig } from '@playwright/test';
import { findChromium } from '../build/chromium.ts';

/** Chromium as a service user or in a container needs no sandbox of its own; nothing here talks to the network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const chromium = findChromium();

export default defineConfig({
  outputDir: '../.cache/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // How fast a machine is, is no defect; what never ends still ends here.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    // Pictures of every moment of every journey would take a tenth of its time; what was on the page is kept without them.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'browser', testDir: './journeys' },
    {
      name: 'electron',
      testDir: '.',
      testMatch: ['electron/*.spec.ts', 'journeys/{importing,marking,keeping}.spec.ts'],
    },
  ],
});
