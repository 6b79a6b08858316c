import { KeyCap } from '../ui/key-cap.tsx';

/** Something that can be done with a mark, with one key. */
export interface Action {
  readonly key: string;
  readonly name: string;
  readonly primary?: boolean;
  /** Why it cannot be done. */
  readonly obstacle?: string | undefined;
  perform(): void;
}

export function ReviewActions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <p className="button-row review-actions">
      {actions.map(({ key, name, primary, obstacle, perform }) => (
        <button
          key={key}
          type="button"
          className={primary ? 'button approve' : 'button'}
          aria-keyshortcuts={key}
          disabled={obstacle !== undefined}
          title={obstacle}
          onClick={perform}
        >
          {name} <KeyCap>{key}</KeyCap>
        </button>
      ))}
    </p>
  );
}
