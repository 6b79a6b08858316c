export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className="key-cap">{children}</kbd>;
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The command key as this system writes it. */
export const commandKey = mac ? '⌘' : 'Ctrl';
