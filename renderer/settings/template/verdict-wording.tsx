import type { VerdictScale } from '../../../shared/verdict-scale.ts';
import { messages } from '../../messages/messages.ts';
import type { TemplateFieldProps } from './template.ts';

interface Props extends TemplateFieldProps {
  readonly scale: VerdictScale;
}

/** Other words for the verdicts, in reports only: "Wrong" where the scale says "False". */
export function VerdictWording({ scale, template, onChange }: Props) {
  const words = messages().template;
  if (scale.length === 0) return null;
  const { verdicts = {} } = template;
  return (
    <fieldset className="setting">
      <legend>{words.verdicts}</legend>
      <div className="template-verdicts">
        {scale.map(({ id, name }) => (
          <label key={id}>
            <span dir="auto">{name}</span>
            <input
              dir="auto"
              maxLength={500}
              placeholder={name}
              value={verdicts[id] ?? ''}
              onChange={({ target }) =>
                onChange({ verdicts: { ...verdicts, [id]: target.value } }, `verdict ${id}`)
              }
            />
          </label>
        ))}
      </div>
      <p className="setting-hint">{words.verdictsHint}</p>
    </fieldset>
  );
}
