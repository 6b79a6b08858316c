import { type ComponentProps, createElement, lazy, type ReactNode, useState } from 'react';
import { loadedArticleScreen, loadScreen } from './load-screen.ts';

const LazyArticlePage = lazy(async () => ({
  default: (await loadScreen.article()).ArticlePage,
}));

/** Without a moment of nothing between an article's first lines and the app, where its file is there already. */
export function ArticlePage(props: ComponentProps<typeof LazyArticlePage>): ReactNode {
  const [page] = useState(() => loadedArticleScreen()?.ArticlePage ?? LazyArticlePage);
  return createElement(page, props);
}

export const LibraryScreen = lazy(async () => ({
  default: (await loadScreen.library()).LibraryScreen,
}));
export const HelpScreen = lazy(async () => ({ default: (await loadScreen.help()).HelpScreen }));
export const ReviewScreen = lazy(async () => ({
  default: (await loadScreen.review()).ReviewScreen,
}));
export const BoardScreen = lazy(async () => ({ default: (await loadScreen.board()).BoardScreen }));
export const BinScreen = lazy(async () => ({ default: (await loadScreen.bin()).BinScreen }));
export const ExportScreen = lazy(async () => ({
  default: (await loadScreen.export()).ExportScreen,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await loadScreen.settings()).SettingsScreen,
}));
