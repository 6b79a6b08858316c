/** What an application menu can ask of the screen in front; the screen answers those it understands. */
export const commands = ['showLibrary', 'addFiles', 'exportArticle', 'undo', 'redo'] as const;
export type Command = (typeof commands)[number];
