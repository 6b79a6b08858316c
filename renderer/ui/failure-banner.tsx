import type { ReactNode } from 'react';

export function failureBanner(messages: readonly string[], onDismiss: () => void): ReactNode {
  return (
    <div className="banner failure" role="alert">
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
