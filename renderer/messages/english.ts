import { article } from './english/article.ts';
import { commands } from './english/commands.ts';
import { find } from './english/find.ts';

/** Everything the app says, by where it says it. Whatever has a number or a name in it is a function. */
export const english = { article, commands, find };

/** Another language says all of it: the compiler finds what is missing. */
export type Messages = typeof english;
