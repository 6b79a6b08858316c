import { type ExportFormat, exportFormatNames, exportFormats } from '../../shared/export-format.ts';
import { messages } from '../messages/messages.ts';

interface Props {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** Every format with what it is good for: those that people read first, the many others folded away. */
export function FormatChoice({ chosen, onChoose }: Props) {
  const words = messages().report;
  const choices = (audience: 'readers' | 'programs') =>
    exportFormatNames
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
      ));
  return (
    <fieldset className="formats">
      <legend>{words.format}</legend>
      <div className="format-choice">
        <p className="quiet">{words.audiences.readers}</p>
        {choices('readers')}
      </div>
      <details className="format-choice" open={exportFormats[chosen].audience === 'programs'}>
        <summary>{words.audiences.programs}</summary>
        {choices('programs')}
      </details>
    </fieldset>
  );
}
