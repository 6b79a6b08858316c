/** The first thing that runs: what the first screen needs is on its way while the screens themselves still arrive. */
import { connect } from './host/connect.ts';
import { loadScreen } from './load-screen.ts';
import { routeOf } from './navigation.ts';
import { dressAtOnce } from './preferences/first-paint.ts';
import './style/index.css';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');
const host = connect();
const route = routeOf(location.hash);
let painted: Promise<void> | undefined;
if ('id' in route) {
  const opening = host.ahead('openArticle', { id: route.id });
  const finding = host.ahead('readPlace', { article: route.id });
  void host.ahead('readPreferences', {});
  if (route.screen === 'article')
    painted = import('./article/first-lines.ts').then(({ paintFirstLines }) =>
      paintFirstLines(app, opening, finding),
    );
  void loadScreen.article();
} else {
  void host.ahead('readPreferences', {});
  if (route.screen === 'library') {
    void host.ahead('listArticles', {});
    void loadScreen.library();
  }
}
// Whatever is stored in the browser is read after the host has been asked: the first look there waits for the disk.
dressAtOnce();
// Without its first lines an article is as it is with them, a moment later.
void Promise.all([import('./start.tsx'), painted?.catch(() => {})]).then(([{ start }]) =>
  start(host, app),
);
