/** Each screen is loaded when it is first gone to, so that the first one is there sooner. */
export const loadScreen = {
  library: () => import('./library/library-screen.tsx'),
  article: () => import('./article/article-page.tsx'),
  review: () => import('./review/review-screen.tsx'),
  board: () => import('./board/board-screen.tsx'),
  bin: () => import('./bin/bin-screen.tsx'),
  help: () => import('./help/help-screen.tsx'),
  export: () => import('./exchange/export-screen.tsx'),
  settings: () => import('./settings/settings-screen.tsx'),
};
