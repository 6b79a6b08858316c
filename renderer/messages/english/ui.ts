/** What stands on every screen. */
export const ui = {
  toLibrary: 'Assay, to the library',
  backToLibrary: 'Back to the library',
  about: 'About Assay',
  help: 'Help',
  settings: 'Settings',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  undo: 'Undo',
  cancel: 'Cancel',
  leave: 'Leave it',
  crashed: 'This screen stopped working',
  crashedSafe: 'Every mark shown as saved is safe on disk. Reload to go on where you were.',
  reload: 'Reload',
  quoted: (words: string) => `“${words}”`,
  /** Names of keys, by what keyboards call them in English. */
  keys: {} as Readonly<Record<string, string>>,
};
