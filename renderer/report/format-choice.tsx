import { type ExportFormat, exportFormatNames, exportFormats } from '../../shared/export-format.ts';
import { messages } from '../messages/messages.ts';

interface Props {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** Every format with what it is good for: those that people read first. */
export function FormatChoice({ chosen, onChoose }: Props) {
  const words = messages().report;
  return (
    <fieldset className="formats">
      <legend>{words.format}</legend>
      {(['readers', 'programs'] as const).map((audience) => (
        <div key={audience} className="format-choice">
          <p className="quiet">{words.audiences[audience]}</p>
          {exportFormatNames
            .filter((name) => exportFormats[name].audience === audience)
            .map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="format"
                  value={name}
                  // biome-ignore lint/a11y/noAutofocus: the screen has one question, and this is it
                  autoFocus={name === chosen}
                  checked={name === chosen}
                  onChange={() => onChoose(name)}
                />
                <span>
                  <strong>{words.formats[name].name}</strong>{' '}
                  <span className="quiet">.{exportFormats[name].extension}</span>
                  <br />
                  {words.formats[name].purpose}
                </span>
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
