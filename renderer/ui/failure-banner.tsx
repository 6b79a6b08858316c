import type { ReactNode } from 'react';
import { messages } from '../messages/messages.ts';

export function failureBanner(sentences: readonly string[], onDismiss: () => void): ReactNode {
  return (
    <div className="banner failure" role="alert">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onDismiss}>
        {messages().ui.dismiss}
      </button>
    </div>
  );
}
