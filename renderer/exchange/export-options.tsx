import type { ExportFormat } from '../../shared/export-format.ts';
import { type ExportOptions, nameStyles, reportLanguages } from '../../shared/export-options.ts';
import { messages } from '../messages/messages.ts';
import { CheckField } from '../settings/check-field.tsx';
import { ChoiceField } from '../settings/choice-field.tsx';
import { optionsOf } from './offered-options.ts';

interface Props {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  onChange(options: ExportOptions): void;
}

/** What of an article leaves with the export. */
export function ExportOptionFields({ format, options, onChange }: Props) {
  const words = messages().exchange;
  const offered = optionsOf(format);
  const set = (change: ExportOptions) => onChange({ ...options, ...change });
  const inside = format === 'json';
  return (
    <fieldset className="export-options">
      <legend>{words.options}</legend>
      {offered.includes('language') ? (
        <ChoiceField
          name="report-language"
          legend={words.language}
          values={reportLanguages}
          names={messages().settings.languages}
          chosen={options.language ?? 'en'}
          onChoose={(language) => set({ language })}
        />
      ) : null}
      {offered.includes('names') ? (
        <ChoiceField
          name="export-names"
          legend={words.names}
          hint={words.namesHint}
          values={nameStyles}
          names={words.nameStyles}
          chosen={options.names ?? 'full'}
          onChoose={(names) => set({ names })}
        />
      ) : null}
      {offered.includes('rows') ? (
        <ChoiceField
          name="export-rows"
          legend={words.rows}
          values={['sentences', 'marks'] as const}
          names={words.rowKinds}
          chosen={options.rows ?? (format === 'doccano' ? 'marks' : 'sentences')}
          onChoose={(rows) => set({ rows })}
        />
      ) : null}
      {offered.includes('text') ? (
        <CheckField
          {...words.checks.text}
          checked={options.text !== false}
          onCheck={(text) => set({ text })}
        />
      ) : null}
      {offered.includes('only') ? (
        <CheckField
          {...words.checks.only}
          checked={options.only === 'claims'}
          onCheck={(claims) => set({ only: claims ? 'claims' : undefined })}
        />
      ) : null}
      {offered.includes('comments') ? (
        <CheckField
          {...words.checks.comments}
          checked={options.comments ?? inside}
          onCheck={(comments) => set({ comments })}
        />
      ) : null}
      {offered.includes('captures') ? (
        <CheckField
          {...words.checks.captures}
          checked={options.captures ?? inside}
          onCheck={(captures) => set({ captures })}
        />
      ) : null}
      {offered.includes('address') ? (
        <div className="setting">
          <label htmlFor="export-address">{words.address}</label>
          <input
            id="export-address"
            type="url"
            aria-describedby="export-address-hint"
            value={options.address ?? ''}
            onChange={(event) => set({ address: event.target.value })}
          />
          <p className="setting-hint" id="export-address-hint">
            {words.addressHint}
          </p>
        </div>
      ) : null}
    </fieldset>
  );
}
