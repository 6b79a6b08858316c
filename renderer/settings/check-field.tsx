import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  onCheck(checked: boolean): void;
}

export function CheckField({ label, hint, checked, onCheck }: Props) {
  const id = useId();
  return (
    <div className="setting check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p className="setting-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
