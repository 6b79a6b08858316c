import type { Attribution, Judgement } from '../../shared/annotation.ts';
import { attributionKinds } from '../../shared/annotation.ts';
import { offeredAttribution } from '../../shared/attribution.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { SentencePlace } from '../editing/places.ts';
import { messages } from '../messages/messages.ts';
import { amendMark } from './judging.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly place: SentencePlace;
  readonly judgement: Judgement | undefined;
}

export function AttributionField({ editor, place, judgement }: Props) {
  const attribution =
    judgement?.attribution ?? offeredAttribution(editor.text, place.block, place.sentence);
  const words = messages().article;
  const amend = (change: Partial<Attribution>) =>
    amendMark(editor, { attribution: { ...attribution, ...change } }, words.stepAttribution);

  return (
    <div className="field">
      <label htmlFor="attribution-kind">
        {words.whoSaysIt} <CommandKeys of="attribute" />
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
            {words.attributionKinds[kind]}
          </option>
        ))}
      </select>
      {attribution.kind === 'outlet' ? null : (
        <input
          aria-label={words.speaker}
          dir="auto"
          disabled={!judgement}
          value={attribution.name}
          placeholder={words.speaker}
          onChange={(event) => amend({ name: event.target.value })}
          onBlur={() => editor.seal()}
        />
      )}
    </div>
  );
}
