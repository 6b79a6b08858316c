import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultPreferences } from '../shared/preferences.ts';
import { createEditors } from './editing/editors.ts';
import { connect } from './host/connect.ts';
import { speakIn } from './messages/languages.ts';
import { dressAtOnce } from './preferences/first-paint.ts';
import { createPreferences } from './preferences/preferences.ts';
import { Root } from './root.tsx';
import './style/index.css';

dressAtOnce();
const element = document.getElementById('app');
if (!element) throw new Error('index.html has no #app');
const host = connect();
// A host that does not answer says so on the first screen; the usual preferences will do for reading that.
const preferences = createPreferences(
  host.api,
  await host.api.readPreferences({}).catch(() => defaultPreferences),
);
const language = await speakIn(preferences.current.language);
const editors = createEditors(host.api);
createRoot(element).render(
  <StrictMode>
    <Root host={host} editors={editors} preferences={preferences} language={language} />
  </StrictMode>,
);
