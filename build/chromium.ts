import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chromium; undefined leaves Playwright to its own. */
export function findChromium(): string | undefined {
  return usual.find((path) => path !== undefined && existsSync(path));
}

/** Installs one where none is: with apt as root on Debian, else Playwright's own build. */
export function ensureChromium(): void {
  if (findChromium()) return;
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: 'inherit' });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'poppler-utils');
    return;
  }
  run('npx', 'playwright', 'install', 'chromium');
}
