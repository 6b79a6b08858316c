import { useEffect, useState } from 'react';
import { AppCommands } from './app-commands.tsx';
import { ArticlePage } from './article/article-page.tsx';
import { createEditors } from './editing/editors.ts';
import { HelpScreen } from './help/help-screen.tsx';
import type { Host } from './host/connect.ts';
import { HostContext } from './host/host-context.ts';
import { LibraryScreen } from './library/library-screen.tsx';
import { useRoute } from './navigation.ts';
import { Announcer } from './ui/announcer.tsx';
import { CrashScreen } from './ui/crash-screen.tsx';

export function App({ host }: { readonly host: Host }) {
  const route = useRoute();
  useEffect(refuseStrayDrops, []);
  const [editors] = useState(() => createEditors(host.api));
  return (
    <CrashScreen>
      <HostContext value={host}>
        {route.screen === 'library' || route.screen === 'add' ? (
          <LibraryScreen handedOver={route.screen === 'add' ? route.address : undefined} />
        ) : route.screen === 'help' ? (
          <HelpScreen />
        ) : (
          <ArticlePage key={route.id} id={route.id} screen={route.screen} editors={editors} />
        )}
        <AppCommands host={host} />
        <Announcer />
      </HostContext>
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
