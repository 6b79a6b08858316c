import { useEffect, useRef, useSyncExternalStore } from 'react';
import { labels } from '../../shared/annotation.ts';
import { titleWithKey } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import {
  type LabelFilter,
  labelFilters,
  type SentenceState,
  sentenceStates,
} from './sentence-filter.ts';
import type { Finding } from './use-finding.ts';
import { useFoundHighlight } from './use-found-highlight.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly finding: Finding;
}

/** Over the text: words, and which sentences they may stand in. Either alone is enough. */
export function FindBar({ editor, finding }: Props) {
  const { finder } = finding;
  const input = useRef<HTMLInputElement>(null);
  const query = useSyncExternalStore(finder.subscribe, () => finder.query);
  const matches = useSyncExternalStore(finder.subscribe, () => finder.matches);
  const current = useSyncExternalStore(finder.subscribe, () => finder.current);
  useFoundHighlight(editor, finder);
  useEffect(() => input.current?.select(), []);
  const words = messages().find;
  const { wording } = messages().labels;
  const looking = query.words.trim() !== '' || query.label || query.state;

  return (
    <search
      className="find-bar"
      aria-label={words.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          finding.close();
        }
      }}
    >
      <input
        ref={input}
        className="find-words"
        type="text"
        dir="auto"
        aria-label={words.bar}
        placeholder={words.placeholder}
        value={query.words}
        onChange={(event) => finding.look({ ...query, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          finding.step(event.shiftKey ? -1 : 1);
        }}
      />
      <output className="find-place" data-testid="find-place" aria-live="off">
        {!looking
          ? null
          : current < 0
            ? words.found(matches.length)
            : words.place(current + 1, matches.length)}
      </output>
      <button
        type="button"
        className="icon-button"
        aria-label={words.previous}
        title={titleWithKey('findPrevious')}
        disabled={matches.length === 0}
        onClick={() => finding.step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.next}
        title={titleWithKey('findNext')}
        disabled={matches.length === 0}
        onClick={() => finding.step(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.close}
        title={`${words.close} (Esc)`}
        onClick={finding.close}
      >
        ×
      </button>
      <div className="find-filters">
        <select
          aria-label={words.label}
          value={query.label ?? ''}
          onChange={(event) =>
            finding.look({ ...query, label: (event.target.value || undefined) as LabelFilter })
          }
        >
          <option value="">{words.anyLabel}</option>
          {labelFilters.sentence.map((state) => (
            <option key={state} value={state}>
              {state === 'untouched' || state === 'part' ? words[state] : wording[state].name}
            </option>
          ))}
          <optgroup label={words.someWords}>
            {labelFilters.words.map((filter, index) => {
              const label = labels[index];
              return label ? (
                <option key={filter} value={filter}>
                  {wording[label].name}
                </option>
              ) : null;
            })}
          </optgroup>
        </select>
        <select
          aria-label={words.state}
          value={query.state ?? ''}
          onChange={(event) =>
            finding.look({ ...query, state: (event.target.value || undefined) as SentenceState })
          }
        >
          <option value="">{words.anyState}</option>
          {sentenceStates.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </select>
        <label className="find-option">
          <input
            type="checkbox"
            checked={query.wholeWords}
            onChange={(event) => finding.look({ ...query, wholeWords: event.target.checked })}
          />{' '}
          {words.wholeWords}
        </label>
      </div>
    </search>
  );
}
