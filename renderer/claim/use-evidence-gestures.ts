import { type DragEvent, useEffect, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { addressIn } from '../library/candidates.ts';
import { isTyping } from '../ui/typing.ts';
import { addFiles, addNamed, takesEvidence } from './evidence-actions.ts';

/** Links and files that are pasted anywhere beside a text field, or dropped on the panel, become evidence. */
export function useEvidenceGestures(editor: ArticleEditor) {
  const { api } = useHost();
  const [hovering, setHovering] = useState(false);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !event.clipboardData) return;
      const link = addressIn(event.clipboardData.getData('text/plain'));
      const files = [...event.clipboardData.files];
      if (!link && files.length === 0) return;
      event.preventDefault();
      setRefused(!takesEvidence(editor));
      if (link) addNamed(api, editor, link);
      else addFiles(api, editor, files);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [api, editor]);

  return {
    hovering,
    /** Whether the last of them found no mark that takes evidence. */
    refused,
    dropTarget: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setHovering(true);
      },
      onDragLeave(event: DragEvent) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setHovering(false);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        setHovering(false);
        const { dataTransfer } = event;
        setRefused(!takesEvidence(editor));
        const link = addressIn(dataTransfer.getData('text/plain'));
        if (dataTransfer.files.length > 0) addFiles(api, editor, [...dataTransfer.files]);
        else if (link) addNamed(api, editor, link);
      },
    },
  };
}
