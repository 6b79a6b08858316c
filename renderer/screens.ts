import { lazy } from 'react';
import { loadScreen } from './load-screen.ts';

export const ArticlePage = lazy(async () => ({
  default: (await loadScreen.article()).ArticlePage,
}));
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
