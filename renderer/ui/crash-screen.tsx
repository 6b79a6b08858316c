import { Component, type ReactNode } from 'react';

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
        <h1>This screen stopped working</h1>
        <p>Every mark shown as saved is safe on disk. Reload to go on where you were.</p>
        <p className="quiet">{this.state.message}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
