import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // How fast a machine is, is no defect; what never ends still ends here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Many tests wait for the disk or for a program: one core fewer, as is usual, is half of a small machine.
    maxWorkers: availableParallelism(),
    include: ['{shared,main,renderer,build}/**/*.test.{ts,tsx}'],
  },
});
