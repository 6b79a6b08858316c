interface Props<Value extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { name, legend, hint, values, names, chosen, onChoose } = props;
  return (
    <fieldset className="setting" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div className="choices">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {names[value]}
          </label>
        ))}
      </div>
      {hint ? (
        <p className="setting-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
