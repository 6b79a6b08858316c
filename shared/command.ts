/** What an application menu can ask of the screen in front; the screen answers those it understands. Ids as the page has them. */
export const commands = [
  'showLibrary',
  'addFiles',
  'exportArticle',
  'undo',
  'redo',
  'find',
  'openPalette',
  'proofView',
  'distractionFree',
  'showKeys',
  'changeKeys',
  'showHelp',
] as const;
export type Command = (typeof commands)[number];
