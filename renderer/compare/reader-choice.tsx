import { messages } from '../messages/messages.ts';

interface Props {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  onChoose(people: readonly string[]): void;
}

/** Which readers are compared; two at least. */
export function ReaderChoice({ all, chosen, onChoose }: Props) {
  if (all.length < 3) return null;
  return (
    <fieldset className="reader-choice">
      <legend>{messages().compare.readers}</legend>
      {all.map((name) => {
        const on = chosen.includes(name);
        return (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={on}
              disabled={on && chosen.length === 2}
              onChange={() =>
                onChoose(all.filter((other) => (other === name ? !on : chosen.includes(other))))
              }
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
