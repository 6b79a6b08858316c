import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { defaultPreferences } from '../shared/preferences.ts';
import { createEditors } from './editing/editors.ts';
import type { Host } from './host/connect.ts';
import { loadScreen } from './load-screen.ts';
import { speakIn } from './messages/languages.ts';
import { routeOf } from './navigation.ts';
import { createPreferences } from './preferences/preferences.ts';
import { Root } from './root.tsx';

export async function start(host: Host, app: HTMLElement): Promise<void> {
  const route = routeOf(location.hash);
  const editors = createEditors(host.api);
  const [stored] = await Promise.all([
    // A host that does not answer says so on the first screen; the usual preferences will do for reading that.
    host.api.readPreferences({}).catch(() => defaultPreferences),
    // The screen asks again for what could not be opened, and says why.
    'id' in route ? editors.openAhead(route.id).catch(() => {}) : undefined,
    'id' in route ? loadScreen.article().catch(() => {}) : undefined,
  ]);
  const preferences = createPreferences(host.api, stored);
  const language = await speakIn(preferences.current.language);
  createRoot(app).render(
    <StrictMode>
      <Root host={host} editors={editors} preferences={preferences} language={language} />
    </StrictMode>,
  );
}
