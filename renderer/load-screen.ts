let articleScreen: typeof import('./article/article-page.tsx') | undefined;
/** What is loaded already can be rendered without waiting for a promise. */
export const loadedArticleScreen = () => articleScreen;

/** Each screen is loaded when it is first gone to, so that the first one is there sooner. */
export const loadScreen = {
  library: () => import('./library/library-screen.tsx'),
  article: async () => {
    articleScreen = await import('./article/article-page.tsx');
    return articleScreen;
  },
  review: () => import('./review/review-screen.tsx'),
  board: () => import('./board/board-screen.tsx'),
  bin: () => import('./bin/bin-screen.tsx'),
  help: () => import('./help/help-screen.tsx'),
  export: () => import('./exchange/export-screen.tsx'),
  settings: () => import('./settings/settings-screen.tsx'),
};
