import { Suspense, useEffect } from 'react';
import { AppCommands } from './app-commands.tsx';
import type { Editors } from './editing/editors.ts';
import {
  ArticlePage,
  BinScreen,
  BoardScreen,
  ExportScreen,
  HelpScreen,
  LibraryScreen,
  ReviewScreen,
  SettingsScreen,
} from './screens.ts';
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
        ) : 'id' in route ? (
          <ArticlePage key={route.id} {...route} editors={editors} />
        ) : (
          <Place screen={route.screen} />
        )}
      </Suspense>
      <AppCommands />
      <Announcer />
    </CrashScreen>
  );
}

const places = {
  'library-review': ReviewScreen,
  board: BoardScreen,
  export: ExportScreen,
  bin: BinScreen,
  settings: SettingsScreen,
  help: HelpScreen,
};

function Place({ screen }: { readonly screen: keyof typeof places }) {
  const Screen = places[screen];
  return <Screen />;
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
