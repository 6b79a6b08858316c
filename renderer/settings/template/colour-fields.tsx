import { labels } from '../../../shared/annotation.ts';
import { contrastWithWhite, ownColours } from '../../../shared/report-template.ts';
import { messages } from '../../messages/messages.ts';
import type { TemplateFieldProps } from './template.ts';

/** Of text on paper; WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

export function ColourFields({ template, onChange }: TemplateFieldProps) {
  const words = messages().template;
  const { wording } = messages().labels;
  const { accent, labelColours } = template;
  const names = ['accent', ...labels] as const;
  const chosen = { accent, ...labelColours };
  const nameOf = (name: (typeof names)[number]) =>
    name === 'accent' ? words.accent : wording[name].name;
  const set = (name: (typeof names)[number], colour: string | undefined) =>
    name === 'accent'
      ? onChange({ accent: colour }, name)
      : onChange({ labelColours: { ...labelColours, [name]: colour } }, name);
  // What is clear is meant to step back, and no text is written in its colour.
  const faint = names.filter((name) => {
    const colour = chosen[name];
    return name !== 'cleared' && colour && contrastWithWhite(colour) < leastContrast;
  });
  return (
    <fieldset className="setting">
      <legend>{words.colours}</legend>
      <div className="template-colours">
        {names.map((name) => (
          <label key={name}>
            <input
              type="color"
              value={chosen[name] ?? ownColours[name]}
              onChange={({ target }) => set(name, target.value)}
            />
            {nameOf(name)}
          </label>
        ))}
        <button
          type="button"
          className="link-button"
          disabled={!accent && !labelColours}
          onClick={() => onChange({ accent: undefined, labelColours: undefined })}
        >
          {words.ownColours}
        </button>
      </div>
      {faint.length > 0 ? (
        <p className="setting-hint" role="status">
          {words.faint(faint.map(nameOf))}
        </p>
      ) : null}
    </fieldset>
  );
}
