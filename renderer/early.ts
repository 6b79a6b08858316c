/** The first thing that runs: what the first screen needs is on its way while the screens themselves still arrive. */
import { connect } from './host/connect.ts';
import { loadScreen } from './load-screen.ts';
import { routeOf } from './navigation.ts';
import { dressAtOnce } from './preferences/first-paint.ts';
import './style/index.css';

dressAtOnce();
const host = connect();
const route = routeOf(location.hash);
host.ahead('readPreferences', {});
if (route.screen === 'library') {
  host.ahead('listArticles', {});
  void loadScreen.library();
} else if ('id' in route) {
  host.ahead('openArticle', { id: route.id });
  host.ahead('readPlace', { article: route.id });
  void loadScreen.article();
}
void import('./start.tsx').then(({ start }) => start(host));
