import { Suspense, useEffect } from 'react';
import { AppCommands } from './app-commands.tsx';
import type { Editors } from './editing/editors.ts';
import { ArticlePage, ExportScreen, HelpScreen, LibraryScreen, SettingsScreen } from './screens.ts';
import { Announcer } from './ui/announcer.tsx';
import { CrashScreen } from './ui/crash-screen.tsx';
import { useRoute } from './use-route.ts';

export function App({ editors }: { readonly editors: Editors }) {
  const route = useRoute();
  useEffect(refuseStrayDrops, []);
  return (
    <CrashScreen>
      <Suspense>
        {route.screen === 'library' || route.screen === 'add' ? (
          <LibraryScreen handedOver={route.screen === 'add' ? route.address : undefined} />
        ) : route.screen === 'help' ? (
          <HelpScreen />
        ) : route.screen === 'settings' ? (
          <SettingsScreen />
        ) : route.screen === 'export' ? (
          <ExportScreen />
        ) : (
          <ArticlePage key={route.id} id={route.id} screen={route.screen} editors={editors} />
        )}
      </Suspense>
      <AppCommands />
      <Announcer />
    </CrashScreen>
  );
}

/** A browser opens a file that is dropped where nobody takes it, in place of the app. */
function refuseStrayDrops(): () => void {
  const refuse = (event: DragEvent) => event.preventDefault();
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
  return () => {
    removeEventListener('dragover', refuse);
    removeEventListener('drop', refuse);
  };
}
