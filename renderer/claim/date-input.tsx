import { type InputHTMLAttributes, useId } from 'react';
import { messages } from '../messages/messages.ts';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value'> {
  /** ISO, or empty. */
  readonly value: string;
}

/**
 * A date is shown as the browser or the system writes dates, whatever language Assay speaks, and no page can change that.
 * Whoever reads 03/04 there finds beside it, in words, which day is meant.
 */
export function DateInput(props: Props) {
  const day = useId();
  return (
    <span className="date-input">
      <input {...props} type="date" aria-describedby={day} />
      <span id={day} className="date-in-words">
        {props.value ? messages().claim.day(props.value) : null}
      </span>
    </span>
  );
}
