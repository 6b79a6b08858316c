import { useMemo } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { usePreferences } from '../preferences/preferences-context.ts';
import { isSetInColumns } from './direction.ts';

/** Whether this article is set in columns: its reader likes it so, and it is written in a way that can be. */
export function useColumns({ text, article }: ArticleEditor): boolean {
  const { verticalText } = usePreferences();
  const possible = useMemo(() => isSetInColumns(text, article.language), [text, article]);
  return verticalText && possible;
}
