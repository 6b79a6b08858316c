import { useId } from 'react';
import { messages } from '../../messages/messages.ts';
import type { TemplateFieldProps } from './template.ts';

const lines = ['newsroom', 'heading'] as const;
const texts = ['method', 'footer'] as const;

/** What a report says of the newsroom, and in its name. */
export function TextFields({ template, onChange }: TemplateFieldProps) {
  const words = messages().template.fields;
  const id = useId();
  return (
    <>
      {lines.map((name) => (
        <div key={name} className="setting">
          <label htmlFor={`${id}-${name}`}>{words[name].label}</label>
          <input
            id={`${id}-${name}`}
            dir="auto"
            maxLength={500}
            placeholder={words[name].own}
            value={template[name] ?? ''}
            onChange={({ target }) => onChange({ [name]: target.value }, name)}
          />
        </div>
      ))}
      {texts.map((name) => (
        <div key={name} className="setting">
          <label htmlFor={`${id}-${name}`}>{words[name].label}</label>
          <textarea
            id={`${id}-${name}`}
            dir="auto"
            rows={2}
            maxLength={name === 'method' ? 20_000 : 2_000}
            placeholder={words[name].own}
            value={template[name] ?? ''}
            onChange={({ target }) => onChange({ [name]: target.value }, name)}
          />
        </div>
      ))}
    </>
  );
}
