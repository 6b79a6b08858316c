import { article } from './english/article.ts';
import { bin } from './english/bin.ts';
import { board } from './english/board.ts';
import { comments } from './english/comments.ts';
import { compare } from './english/compare.ts';
import { history } from './english/history.ts';
import { people } from './english/people.ts';
import { review } from './english/review.ts';
import { sharing } from './english/sharing.ts';

/** Everything the app says, by where it says it. Whatever has a number or a name in it is a function. */
export const english = {
  article,
  bin,
  board,
  comments,
  compare,
  history,
  people,
  review,
  sharing,
};

/** Another language says all of it: the compiler finds what is missing. */
export type Messages = typeof english;
