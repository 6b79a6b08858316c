import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  /** The value in words. */
  readonly shown: string;
  onSlide(value: number): void;
  /** The slider rests: what follows is another change. */
  onRest(): void;
}

export function SliderField({ label, value, range, shown, onSlide, onRest }: Props) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onSlide(event.target.valueAsNumber)}
        onPointerUp={onRest}
        onBlur={onRest}
      />
      <output htmlFor={id} aria-hidden="true">
        {shown}
      </output>
    </div>
  );
}
