import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(...[name, ...body.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

/** Puts the text between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. */
export function writeIntoReadme(name: string, text: string): void {
  const path = fileURLToPath(new URL('../../README.md', import.meta.url));
  const readme = readFileSync(path, 'utf8');
  const between = new RegExp(`(<!-- bench:${name} -->\\n)[\\s\\S]*?(<!-- /bench:${name} -->)`);
  if (!between.test(readme)) throw new Error(`README.md has no place for the tables of ${name}`);
  writeFileSync(
    path,
    readme.replace(between, (_all, before, after) => `${before}\n${text}\n\n${after}`),
  );
}

export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
