import { useState } from 'react';
import type { Capture, Evidence } from '../../shared/evidence.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { addressIn } from '../library/candidates.ts';
import { messages } from '../messages/messages.ts';
import { download } from '../report/download.ts';
import { messageOf } from '../ui/failure-message.ts';
import { keepCopy, useCaptureState } from './captures.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly annotation: string;
  readonly evidence: Evidence;
}

/** Whether there is a copy, and what can be done about it. */
export function CaptureLine({ editor, annotation, evidence: { id, uri = '', capture } }: Props) {
  const { api } = useHost();
  const { claim } = messages();
  const state = useCaptureState(id);
  const address = addressIn(uri);
  const keep = (source: Parameters<typeof keepCopy>[3]) =>
    void keepCopy(api, editor, { annotation, evidence: id }, source);

  if (state?.state === 'keeping')
    return (
      <p className="capture-line">
        {state.bytes > 0 ? claim.fetched(kilobytes(state.bytes)) : claim.keeping}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => void api.cancelTask({ task: state.task })}
        >
          {messages().ui.cancel}
        </button>
      </p>
    );
  if (state?.state === 'failed')
    return (
      <p className="capture-line capture-failed" role="alert">
        {state.message}{' '}
        <button type="button" className="link-button" onClick={() => keep(state.source)}>
          {claim.tryAgain}
        </button>
      </p>
    );
  if (capture) return <KeptCopy editor={editor} capture={capture} />;
  if (!address) return null;
  return (
    <p className="capture-line">
      {claim.noCopy}{' '}
      <button type="button" className="link-button" onClick={() => keep({ address })}>
        {claim.keepCopy}
      </button>
    </p>
  );
}

function KeptCopy({ editor, capture }: Pick<Props, 'editor'> & { readonly capture: Capture }) {
  const { api } = useHost();
  const { claim } = messages();
  const [failure, setFailure] = useState<string>();
  const { sha256, name, captured, byteLength } = capture;
  const save = async () => {
    setFailure(undefined);
    try {
      const { mediaType, bytes } = await api.readCapture({ article: editor.article.id, sha256 });
      download({ name, mediaType, bytes });
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      <p className="capture-line">
        {claim.copyKept(claim.day(captured), kilobytes(byteLength))}{' '}
        <button type="button" className="link-button" onClick={() => void save()}>
          {claim.saveCopy}
        </button>
        <small className="capture-hash">{claim.hash(sha256)}</small>
      </p>
      {failure ? (
        <p className="capture-line capture-failed" role="alert">
          {failure}
        </p>
      ) : null}
    </>
  );
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}
