import type { CommandId } from '../commands/catalogue.ts';

let recent: readonly CommandId[] = [];

/** Chosen in the palette last, newest first, until Assay is closed. */
export function recentCommands(): readonly CommandId[] {
  return recent;
}

export function rememberCommand(id: CommandId): void {
  recent = [id, ...recent.filter((known) => known !== id)].slice(0, 6);
}
