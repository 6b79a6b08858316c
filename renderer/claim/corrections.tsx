import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Correction } from '../../shared/claim-review.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { DateInput } from './date-input.tsx';
import { today } from './today.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly corrections: readonly Correction[];
}

export function Corrections({ editor, corrections }: Props) {
  const { claim } = messages();
  const set = (next: readonly Correction[], name: string) =>
    amendReview(editor, { corrections: next.length > 0 ? next : undefined }, name);
  const setWhole = (next: readonly Correction[], name: string) => {
    editor.seal();
    set(next, name);
    editor.seal();
  };
  const section = useRef<HTMLElement>(null);
  const add = () => {
    flushSync(() =>
      setWhole([...corrections, { date: today(), text: '' }], claim.steps.addCorrection),
    );
    section.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  };
  const remove = (index: number) => {
    // Before the button that has it is gone.
    section.current?.querySelector('button')?.focus();
    setWhole(
      corrections.filter((_, at) => at !== index),
      claim.steps.removeCorrection,
    );
  };
  const amend = (index: number, change: Partial<Correction>) =>
    set(
      corrections.map((one, at) => (at === index ? { ...one, ...change } : one)),
      claim.steps.correction,
    );

  return (
    <section aria-labelledby="corrections-heading" ref={section}>
      <header className="sheet-heading">
        <h3 id="corrections-heading">{claim.corrections}</h3>
        <button type="button" className="link-button" onClick={add}>
          {claim.addCorrection}
        </button>
      </header>
      {corrections.length === 0 ? <p className="sheet-empty">{claim.noCorrections}</p> : null}
      <ol className="correction-list">
        {corrections.map((correction, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a correction is known by its place alone
          <li key={index} className="correction">
            <DateInput
              aria-label={claim.correctionDate}
              value={correction.date}
              onChange={({ target }) => target.value && amend(index, { date: target.value })}
              onBlur={() => editor.seal()}
            />
            <button type="button" className="link-button" onClick={() => remove(index)}>
              {claim.remove}
            </button>
            <textarea
              aria-label={claim.correctionText}
              placeholder={claim.correctionText}
              dir="auto"
              rows={2}
              value={correction.text}
              onChange={({ target }) => amend(index, { text: target.value })}
              onBlur={() => editor.seal()}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
