import { type Label, labels } from '../../shared/annotation.ts';
import { messages } from '../messages/messages.ts';
import { stateId } from './drawing/sentence.ts';

/** What screen readers say of a sentence after its text. */
export function SentenceStates() {
  const { untouched, inPart, several, noted, returned } = messages().article;
  return (
    <div hidden>
      {labels.map((label: Label) => (
        <span key={label} id={stateId(label)}>
          {messages().labels.wording[label].name}
        </span>
      ))}
      <span id={stateId('untouched')}>{untouched}</span>
      <span id={stateId('part')}>{inPart}</span>
      <span id={stateId('several')}>{several}</span>
      <span id={stateId('noted')}>{noted}</span>
      <span id={stateId('returned')}>{returned}</span>
    </div>
  );
}
