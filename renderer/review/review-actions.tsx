import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { useAriaKeys } from '../commands/use-commands.ts';

/** Something that can be done with a mark, with one key. */
export interface Action {
  readonly command: CommandId;
  readonly name: string;
  readonly primary?: boolean;
  /** Why it cannot be done. */
  readonly obstacle?: string | undefined;
  perform(): void;
}

export function ReviewActions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <p className="button-row review-actions">
      {actions.map((action) => (
        <ActionButton key={action.command} {...action} />
      ))}
    </p>
  );
}

function ActionButton({ command, name, primary, obstacle, perform }: Action) {
  return (
    <button
      type="button"
      className={primary ? 'button approve' : 'button'}
      aria-keyshortcuts={useAriaKeys(command)}
      disabled={obstacle !== undefined}
      title={obstacle}
      onClick={perform}
    >
      {name} <CommandKeys of={command} />
    </button>
  );
}
