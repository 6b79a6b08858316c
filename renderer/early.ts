/** The first thing that runs. The first lines of an article come first, and everything else only then: they share a wire. */
import { paintFirstLines } from './article/first-lines.ts';
import { connect, type Host } from './host/connect.ts';
import { loadScreen } from './load-screen.ts';
import { type Route, routeOf } from './navigation.ts';
import { dressAtOnce } from './preferences/first-paint.ts';
import './style/index.css';

/** Milliseconds: a host that needs longer has to read an article first, and the wire is free meanwhile. */
const patience = 200;

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');
void begin(connect(), app, routeOf(location.hash));

async function begin(host: Host, app: HTMLElement, route: Route): Promise<void> {
  const beginning =
    route.screen === 'article' && route.mark === undefined
      ? host.api.openBeginning({ id: route.id })
      : undefined;
  // Whatever is stored in the browser is read after the host has been asked: the first look there waits for the disk.
  dressAtOnce();
  // Without its first lines an article is as it is with them, a moment later.
  const painting = beginning && paintFirstLines(app, beginning).catch(() => {});
  if (painting) await Promise.race([painting, new Promise((go) => setTimeout(go, patience))]);
  // Somebody may have gone elsewhere meanwhile.
  askAhead(host, routeOf(location.hash));
  fetchTheRest();
  // The app takes the place of the first lines, and never the other way round.
  const [{ start }] = await Promise.all([import('./start.tsx'), painting]);
  await start(host, app);
}

/** What the screen will ask in a moment; its scripts have still to come. */
function askAhead(host: Host, route: Route): void {
  if ('id' in route) {
    void host.ahead('openArticle', { id: route.id });
    void host.ahead('readPlace', { article: route.id });
    void loadScreen.article();
  }
  void host.ahead('readPreferences', {});
  if (route.screen !== 'library') return;
  void host.ahead('listArticles', {});
  void loadScreen.library();
}

/** The build knows which files those are (`build/page.ts`): asked for at once, not one after the other. */
function fetchTheRest(): void {
  const rest = document.querySelector('template');
  if (rest) document.head.append(rest.content);
}
