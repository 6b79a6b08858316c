import { messages } from '../messages/messages.ts';
import { TopBar } from '../ui/top-bar.tsx';
import { ProfileEditor } from './profile-editor.tsx';
import { ReviewRulesEditor } from './review-rules-editor.tsx';

export function SettingsScreen() {
  const { people } = messages();
  return (
    <div className="window">
      <TopBar />
      <main className="page settings-screen">
        <h1>{people.settings}</h1>
        <section className="settings-section" aria-labelledby="settings-you">
          <h2 id="settings-you">{people.title}</h2>
          <ProfileEditor />
        </section>
        <section className="settings-section" aria-labelledby="settings-review">
          <h2 id="settings-review">{people.rules}</h2>
          <ReviewRulesEditor />
        </section>
      </main>
    </div>
  );
}
