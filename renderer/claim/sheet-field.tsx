import { type ReactNode, useId } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { DateInput } from './date-input.tsx';

interface RowProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A label and its control, as every row of the panel has them. */
export function FieldRow({ id, label, children }: RowProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

interface TextProps {
  readonly editor: ArticleEditor;
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  /** Lines to begin with; a field that grows with its text. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'url';
  /** Undefined when nothing is left in it. */
  onChange(value: string | undefined): void;
}

/** Typing until the focus leaves is one step to undo. */
export function TextRow(props: TextProps) {
  const { editor, label, hint, rows, type = 'text', value = '' } = props;
  const made = useId();
  const id = props.id ?? made;
  const control = {
    id,
    value,
    placeholder: hint,
    onChange: (event: { target: { value: string } }) =>
      props.onChange(event.target.value || undefined),
    onBlur: () => editor.seal(),
  };
  return (
    <FieldRow id={id} label={label}>
      {rows ? (
        <textarea {...control} rows={rows} dir="auto" />
      ) : type === 'date' ? (
        <DateInput {...control} />
      ) : (
        <input {...control} type={type} dir={type === 'text' ? 'auto' : undefined} />
      )}
    </FieldRow>
  );
}

interface ChoiceProps<T extends string> {
  readonly editor: ArticleEditor;
  readonly label: string;
  readonly value: T | undefined;
  readonly names: Readonly<Record<T, string>>;
  /** What is said while nothing is chosen; without it something always is. */
  readonly none?: string;
  onChange(value: T | undefined): void;
}

export function ChoiceRow<T extends string>(props: ChoiceProps<T>) {
  const { editor, label, value, names, none } = props;
  const id = useId();
  const choices = Object.keys(names) as T[];
  return (
    <FieldRow id={id} label={label}>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => props.onChange(choices.find((one) => one === event.target.value))}
        onBlur={() => editor.seal()}
      >
        {none ? <option value="">{none}</option> : null}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
