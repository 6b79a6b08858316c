let opened: string | undefined;

/** The article one was at last: the list goes on there. */
export function lastOpened(): string | undefined {
  return opened;
}

export function rememberOpened(id: string): void {
  opened = id;
}
