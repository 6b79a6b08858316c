import { Component, type ReactNode } from 'react';
import { messages } from '../messages/messages.ts';

interface State {
  readonly message: string | null;
}

/** React can only catch a failing screen in a class component. */
export class CrashScreen extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <main className="page-message" role="alert">
        <h1>{messages().ui.crashed}</h1>
        <p>{messages().ui.crashedSafe}</p>
        <p className="quiet">{this.state.message}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {messages().ui.reload}
        </button>
      </main>
    );
  }
}
