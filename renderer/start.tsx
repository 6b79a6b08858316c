import { options } from 'preact';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { defaultPreferences } from '../shared/preferences.ts';
import { createEditors } from './editing/editors.ts';
import type { Host } from './host/connect.ts';
import { speakIn } from './messages/languages.ts';
import { createPreferences } from './preferences/preferences.ts';
import { Root } from './root.tsx';

export async function start(host: Host): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  // A host that does not answer says so on the first screen; the usual preferences will do for reading that.
  const preferences = createPreferences(
    host.api,
    await host.api.readPreferences({}).catch(() => defaultPreferences),
  );
  const language = await speakIn(preferences.current.language);
  const editors = createEditors(host.api);
  // As React does after a key or a click: whoever waits for the next key is there before it can come.
  options.requestAnimationFrame = queueMicrotask;
  createRoot(element).render(
    <StrictMode>
      <Root host={host} editors={editors} preferences={preferences} language={language} />
    </StrictMode>,
  );
}
