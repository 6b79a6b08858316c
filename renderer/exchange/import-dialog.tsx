import { useEffect, useRef, useState } from 'react';
import { type ImportFormat, importFormatNames } from '../../shared/export-format.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { ImportResult } from './import-result.tsx';
import { useImporting } from './use-importing.ts';

interface Props {
  readonly editor: ArticleEditor;
  onClose(): void;
}

/** Marks of other programs, or of another Assay, into the open article; taken back like any other change. */
export function ImportDialog({ editor, onClose }: Props) {
  const { api } = useHost();
  const [format, setFormat] = useState<ImportFormat>();
  const { state, take, reset } = useImporting(api, editor);
  const picker = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLButtonElement>(null);
  const words = messages().exchange;
  const result = state.phase === 'done' ? state.result : undefined;
  useEffect(() => {
    if (result) done.current?.focus();
  }, [result]);

  const undo = () => {
    editor.undo();
    announce(words.undone);
    reset();
  };

  return (
    <ModalDialog className="import-dialog" title={words.importMarks} onClose={onClose}>
      <p className="quiet">{words.importAbout}</p>
      <input
        ref={picker}
        type="file"
        hidden
        data-testid="marks-picker"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file, format);
        }}
      />
      {state.phase === 'failed' ? <FailureLine of={state.message} /> : null}
      {state.phase === 'reading' ? <p role="status">{words.reading(state.name)}</p> : null}
      {state.phase === 'done' ? (
        <ImportResult name={state.name} result={state.result} />
      ) : (
        <label className="import-format">
          <span>{messages().report.format}</span>
          <select
            value={format ?? ''}
            onChange={(event) => setFormat((event.target.value || undefined) as ImportFormat)}
          >
            <option value="">{words.detect}</option>
            {importFormatNames.map((name) => (
              <option key={name} value={name}>
                {messages().report.formats[name].name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="button-row">
        {state.phase === 'done' ? (
          <button ref={done} type="button" className="button primary" onClick={onClose}>
            {words.done}
          </button>
        ) : null}
        <button
          type="button"
          className={state.phase === 'done' ? 'button' : 'button primary'}
          disabled={state.phase === 'reading'}
          onClick={() => picker.current?.click()}
        >
          {state.phase === 'done' ? words.another : words.chooseFile}
        </button>
        {state.phase === 'done' && state.changed ? (
          <button type="button" className="button" onClick={undo}>
            {words.undo}
          </button>
        ) : null}
      </p>
    </ModalDialog>
  );
}
