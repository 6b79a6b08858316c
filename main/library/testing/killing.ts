import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./marking-loop.ts', import.meta.url));

/** Runs the loop until `acknowledgements` have come, kills it, and gives all that came, in order. */
export function markUntilKilled(
  folder: string,
  article: string,
  acknowledgements: number,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [program, join(folder, 'library'), join(folder, 'config-one'), article],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const lines: string[] = [];
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        lines.push(line);
        // Somewhere within the next write, not right after this one.
        if (lines.length === acknowledgements)
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 4);
      })
      .on('close', () => resolve(lines));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== null) reject(new Error(`the loop ended by itself with ${code}`));
    });
  });
}

export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
