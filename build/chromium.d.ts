/** An installed Chromium; undefined leaves Playwright to its own. */
export declare function findChromium(): string | undefined;
/** Installs one where none is: with apt as root on Debian, else Playwright's own build. */
export declare function ensureChromium(): void;
