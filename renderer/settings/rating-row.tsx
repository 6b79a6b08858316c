import type { Rating } from '../../shared/verdict-scale.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import type { EditedScale } from './use-scale.ts';

interface Props {
  readonly edited: EditedScale;
  readonly rating: Rating;
  readonly index: number;
}

export function RatingRow({ edited: { scale, change, seal }, rating, index }: Props) {
  const { scale: words } = messages();
  const { id, name, definition, value, colour } = rating;
  const amend = <K extends keyof Rating>(member: K, next: Rating[K]) =>
    change(scale.with(index, { ...rating, [member]: next }), `${member} ${id}`);
  const move = (by: 1 | -1) => {
    const other = scale[index + by];
    if (!other) return;
    change(scale.with(index, other).with(index + by, rating));
    announce(words.moved(name, index + by + 1, scale.length));
  };
  const remove = () => {
    change(scale.filter((one) => one.id !== id));
    const next = scale[index + 1] ?? scale[index - 1];
    // Not to a field, whose own undo would stand before that of the scale.
    document.getElementById(next ? `remove-${next.id}` : 'add-rating')?.focus();
  };

  return (
    <li className="rating-row" onBlur={seal}>
      <input
        type="color"
        aria-label={words.of(words.colour, name)}
        value={colour}
        onChange={({ target }) => amend('colour', target.value)}
      />
      <input
        id={`rating-${id}`}
        className="rating-name"
        aria-label={words.of(words.ratingName, name)}
        placeholder={words.ratingName}
        dir="auto"
        value={name}
        onChange={({ target }) => amend('name', target.value)}
      />
      <input
        type="number"
        step="any"
        className="rating-number"
        aria-label={words.of(words.number, name)}
        placeholder="–"
        value={value ?? ''}
        onChange={({ target }) =>
          amend('value', Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)
        }
      />
      <textarea
        className="rating-definition"
        aria-label={words.of(words.definition, name)}
        placeholder={words.definition}
        dir="auto"
        rows={1}
        value={definition}
        onChange={({ target }) => amend('definition', target.value)}
      />
      <span className="rating-actions">
        <IconButton name={words.moveUp(name)} disabled={index === 0} onClick={() => move(-1)}>
          ↑
        </IconButton>
        <IconButton
          name={words.moveDown(name)}
          disabled={index === scale.length - 1}
          onClick={() => move(1)}
        >
          ↓
        </IconButton>
        <IconButton id={`remove-${id}`} name={words.remove(name)} onClick={remove}>
          ×
        </IconButton>
      </span>
    </li>
  );
}

interface IconButtonProps {
  readonly id?: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly children: string;
  onClick(): void;
}

function IconButton({ id, name, disabled = false, children, onClick }: IconButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
