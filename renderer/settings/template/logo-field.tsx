import { useRef, useState } from 'react';
import { isPicture, largestLogo } from '../../../shared/report-template.ts';
import { messages } from '../../messages/messages.ts';

interface Props {
  readonly logo: string | undefined;
  onChange(logo: string | undefined): void;
}

/** A picture from a file, kept in the library: reports load nothing. */
export function LogoField({ logo, onChange }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const words = messages().template;

  const take = async (file: File) => {
    const uri = await dataUri(file);
    if (!isPicture(uri)) setProblem(words.noPicture(file.name));
    else if (uri.length > largestLogo) setProblem(words.logoTooLarge(file.name));
    else {
      setProblem(null);
      onChange(uri);
    }
  };

  return (
    <fieldset className="setting">
      <legend>{words.logo}</legend>
      <div className="button-row">
        {logo && isPicture(logo) ? <img className="logo-chosen" src={logo} alt="" /> : null}
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {words.chooseLogo}
        </button>
        {logo ? (
          <button type="button" className="button" onClick={() => onChange(undefined)}>
            {words.removeLogo}
          </button>
        ) : null}
        <input
          ref={picker}
          type="file"
          hidden
          data-testid="logo-picker"
          accept="image/png,image/jpeg,image/gif,image/webp"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      {problem ? (
        <p className="setting-hint" role="alert">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

function dataUri(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve('');
    reader.readAsDataURL(file);
  });
}
