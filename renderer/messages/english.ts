import { failureSentence } from '../../shared/failure.ts';
import { noticeSentence } from '../../shared/notice.ts';
import { article } from './english/article.ts';
import { bin } from './english/bin.ts';
import { board } from './english/board.ts';
import { claim } from './english/claim.ts';
import { commands } from './english/commands.ts';
import { comments } from './english/comments.ts';
import { compare } from './english/compare.ts';
import { exchange } from './english/exchange.ts';
import { find } from './english/find.ts';
import { help } from './english/help.ts';
import { history } from './english/history.ts';
import { labels } from './english/labels.ts';
import { library } from './english/library.ts';
import { people } from './english/people.ts';
import { report } from './english/report.ts';
import { review } from './english/review.ts';
import { scale } from './english/scale.ts';
import { settings } from './english/settings.ts';
import { sharing } from './english/sharing.ts';
import { source } from './english/source.ts';
import { template } from './english/template.ts';
import { ui } from './english/ui.ts';

/** Everything the app says, by where it says it. Whatever has a number or a name in it is a function. */
export const english = {
  /** BCP 47: of the app's own words, and of its dates and numbers. */
  locale: 'en-GB' as string,
  ui,
  labels,
  article,
  library,
  source,
  report,
  help,
  settings,
  claim,
  commands,
  find,
  exchange,
  template,
  scale,
  review,
  comments,
  compare,
  history,
  board,
  bin,
  people,
  sharing,
  failure: failureSentence,
  notice: noticeSentence,
};

/** Another language says all of it: the compiler finds what is missing. */
export type Messages = typeof english;
