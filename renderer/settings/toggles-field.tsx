interface Props {
  readonly legend: string;
  /** Ids with their names, in order. */
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  onToggle(id: string): void;
}

/** Any number of a few, all of them in sight. */
export function TogglesField({ legend, options, chosen, onToggle }: Props) {
  return (
    <fieldset className="setting">
      <legend>{legend}</legend>
      <div className="choices">
        {options.map(([id, name]) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
