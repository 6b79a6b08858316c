import type { Messages } from './english.ts';
import { article } from './german/article.ts';
import { bin } from './german/bin.ts';
import { board } from './german/board.ts';
import { claim } from './german/claim.ts';
import { commands } from './german/commands.ts';
import { comments } from './german/comments.ts';
import { compare } from './german/compare.ts';
import { exchange } from './german/exchange.ts';
import { failure } from './german/failure.ts';
import { find } from './german/find.ts';
import { help } from './german/help.ts';
import { history } from './german/history.ts';
import { labels } from './german/labels.ts';
import { library } from './german/library.ts';
import { notice } from './german/notice.ts';
import { people } from './german/people.ts';
import { report } from './german/report.ts';
import { review } from './german/review.ts';
import { scale } from './german/scale.ts';
import { settings } from './german/settings.ts';
import { sharing } from './german/sharing.ts';
import { source } from './german/source.ts';
import { template } from './german/template.ts';
import { ui } from './german/ui.ts';

export const german: Messages = {
  locale: 'de',
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
  failure,
  notice,
};
