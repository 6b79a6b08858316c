import { useState } from 'react';
import type { Api, ImportedMarks } from '../../shared/api.ts';
import { largestExchange, refuseTooLarge } from '../../shared/article-size.ts';
import type { ImportFormat } from '../../shared/export-format.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { untilSaved } from '../editing/until-saved.ts';
import { fileBytes } from '../host/file-bytes.ts';
import { messages } from '../messages/messages.ts';
import { messageOf } from '../ui/failure-message.ts';

export type ImportState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'reading'; readonly name: string }
  | { readonly phase: 'failed'; readonly message: string }
  | {
      readonly phase: 'done';
      readonly name: string;
      readonly result: ImportedMarks;
      /** Whether there is something to take back. */
      readonly changed: boolean;
    };

interface Importing {
  readonly state: ImportState;
  take(file: File, format: ImportFormat | undefined): Promise<void>;
  reset(): void;
}

/** The host tells what the file would change, and the editor changes it: so undo, saving and the ledger know of it. */
export function useImporting(api: Pick<Api, 'importMarks'>, editor: ArticleEditor): Importing {
  const [state, setState] = useState<ImportState>({ phase: 'choosing' });

  const take: Importing['take'] = async (file, format) => {
    const { name } = file;
    setState({ phase: 'reading', name });
    try {
      refuseTooLarge(name, file.size, largestExchange);
      const bytes = await fileBytes(file);
      const saving = await untilSaved(editor);
      if (saving.state === 'failed') throw new Error(saving.message);
      const { id } = editor.article;
      const result = await api.importMarks({ article: id, format, name, bytes, dryRun: true });
      const changes = (result.changes ?? []).map(({ id: annotation, range, judgement }) => ({
        annotation,
        range,
        judgement,
      }));
      editor.judge(changes, messages().exchange.step);
      setState({ phase: 'done', name, result, changed: changes.length > 0 });
    } catch (error) {
      setState({ phase: 'failed', message: messageOf(error) });
    }
  };

  return { state, take, reset: () => setState({ phase: 'choosing' }) };
}
