import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';

const ImportDialog = lazy(async () => ({
  default: (await import('./import-dialog.tsx')).ImportDialog,
}));

/** Takes the command to import marks on every screen of an article, once it is open. */
export function useImportDialog(editor: ArticleEditor | undefined): ReactNode {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const isOpen = editor !== undefined;
  const performers = useMemo(
    (): Performers => ({ importMarks: { run: () => setOpen(true), isEnabled: () => isOpen } }),
    [isOpen],
  );
  useCommands(performers);
  if (!open || !editor) return null;
  return (
    <Suspense>
      <ImportDialog editor={editor} onClose={close} />
    </Suspense>
  );
}
