import type { Attribution, AttributionKind, Judgement } from '../../shared/annotation.ts';
import { attributionKinds } from '../../shared/annotation.ts';
import { offeredAttribution } from '../../shared/attribution.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { SentencePlace } from '../editing/places.ts';
import { amendMark } from './judging.ts';

const kindNames: Readonly<Record<AttributionKind, string>> = {
  outlet: 'The outlet itself',
  quoted: 'Somebody quoted',
  reported: 'Somebody reported',
};

interface Props {
  readonly editor: ArticleEditor;
  readonly place: SentencePlace;
  readonly judgement: Judgement | undefined;
}

export function AttributionField({ editor, place, judgement }: Props) {
  const attribution =
    judgement?.attribution ?? offeredAttribution(editor.text, place.block, place.sentence);
  const amend = (change: Partial<Attribution>) =>
    amendMark(editor, { attribution: { ...attribution, ...change } }, 'attribution');

  return (
    <div className="field">
      <label htmlFor="attribution-kind">
        Who says it <CommandKeys of="attribute" />
      </label>
      <select
        id="attribution-kind"
        disabled={!judgement}
        value={attribution.kind}
        onChange={(event) => {
          const kind = attributionKinds.find((known) => known === event.target.value);
          if (kind) amend(kind === 'outlet' ? { kind, name: '' } : { kind });
        }}
      >
        {attributionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      {attribution.kind === 'outlet' ? null : (
        <input
          aria-label="Name of the speaker"
          dir="auto"
          disabled={!judgement}
          value={attribution.name}
          placeholder="Name of the speaker"
          onChange={(event) => amend({ name: event.target.value })}
          onBlur={() => editor.seal()}
        />
      )}
    </div>
  );
}
