import { useEffect, useId, useState } from 'react';
import { type Profile, personColours, roles } from '../../shared/person.ts';
import { messages } from '../messages/messages.ts';
import { PersonBadge } from '../people/person-badge.tsx';
import { useProfile } from '../people/use-profile.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { ChoiceField } from './choice-field.tsx';

/** Who sits at this device. */
export function ProfileEditor() {
  const words = messages().people;
  const [profile, change] = useProfile();
  const [failure, setFailure] = useState<string>();
  if (!profile) return null;
  const attempt = (part: Partial<Profile>) =>
    change(part).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(messageOf(error)),
    );
  return (
    <div className="profile-editor">
      <p className="quiet">{words.lead}</p>
      <p className="profile-preview">
        <PersonBadge person={profile} /> <strong>{profile.name}</strong>
      </p>
      <LineField label={words.name} value={profile.name} onSave={(name) => attempt({ name })} />
      <LineField
        label={words.initials}
        value={profile.initials}
        longest={4}
        onSave={(initials) => attempt({ initials })}
      />
      <fieldset className="setting">
        <legend>{words.colour}</legend>
        <div className="colour-choice">
          {personColours.map((colour, index) => (
            <label key={colour}>
              <input
                type="radio"
                name="colour"
                aria-label={words.colourOf(index + 1)}
                checked={profile.colour === colour}
                onChange={() => void attempt({ colour })}
              />
              <span style={{ background: colour }} />
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceField
        name="role"
        legend={words.role}
        hint={words.roleLead}
        values={roles}
        names={words.roles}
        chosen={profile.role}
        onChoose={(role) => void attempt({ role })}
      />
      <FailureLine of={failure} />
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly longest?: number;
  onSave(value: string): Promise<unknown>;
}

/** Kept when it is left or Enter is pressed; empty, it is as it was. */
function LineField({ label, value, longest = 200, onSave }: LineProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const save = () => {
    const next = text.trim();
    if (!next) setText(value);
    else if (next !== value) void onSave(next);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="line-field"
        value={text}
        maxLength={longest}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
    </div>
  );
}
