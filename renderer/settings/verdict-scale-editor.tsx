import { isSameData } from '../../shared/same-data.ts';
import {
  type Rating,
  type VerdictScale,
  type VerdictScalePreset,
  verdictScalePresets,
} from '../../shared/verdict-scale.ts';
import { messages } from '../messages/messages.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { RatingRow } from './rating-row.tsx';
import { ScaleFoot } from './scale-foot.tsx';
import { undoByKey } from './undo-by-key.ts';
import { type EditedScale, useScale } from './use-scale.ts';

/** What verdicts a library gives; a section of the settings. */
export function VerdictScaleEditor() {
  const { edited, failure } = useScale();
  const { scale } = messages();
  return (
    <div className="scale-editor">
      <p className="quiet">{scale.about}</p>
      {edited ? (
        <ScaleForm edited={edited} />
      ) : failure ? (
        <FailureLine of={failure} />
      ) : (
        <p className="quiet appear-late">{scale.loading}</p>
      )}
    </div>
  );
}

const presetNames = Object.keys(verdictScalePresets) as VerdictScalePreset[];

function ScaleForm({ edited }: { readonly edited: EditedScale }) {
  const { scale: words } = messages();
  const { scale, change } = edited;

  const add = () => {
    const rating: Rating = { id: crypto.randomUUID(), name: '', definition: '', colour: '#625e55' };
    change([...scale, rating]);
    requestAnimationFrame(() => document.getElementById(`rating-${rating.id}`)?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the undo keys of what is inside
    <div onKeyDown={(event) => undoByKey(edited, event)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div className="preset-choice" role="group" aria-label={words.presetGroup}>
        <span className="quiet">{words.presetGroup}</span>
        {presetNames.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={isSameData(scale, presetInWords(name))}
            onClick={() => change(presetInWords(name))}
          >
            {words.presets[name]}
          </button>
        ))}
      </div>
      {scale.length === 0 ? <p className="sheet-empty">{words.conclusionOnly}</p> : null}
      <ol className="rating-list" aria-label={words.list}>
        {scale.map((rating, index) => (
          <RatingRow key={rating.id} edited={edited} rating={rating} index={index} />
        ))}
      </ol>
      <button type="button" id="add-rating" className="button" onClick={add}>
        {words.add}
      </button>
      <ScaleFoot edited={edited} />
    </div>
  );
}

/** In the language of the app: from then on it is the library's own wording. */
function presetInWords(name: VerdictScalePreset): VerdictScale {
  return verdictScalePresets[name].map((rating) => ({
    ...rating,
    ...messages().scale.ratings[rating.id],
  }));
}
