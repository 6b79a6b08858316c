import { memo } from 'react';
import { labels } from '../../shared/annotation.ts';
import { messages } from '../messages/messages.ts';

/** What the labels mean, in short, for as long as none is chosen. */
export const LabelLesson = memo(function LabelLesson() {
  const { wording } = messages().labels;
  return (
    <>
      <dl className="label-lesson">
        {labels.map((label) => (
          <div key={label}>
            <dt data-label={label}>{wording[label].name}</dt>
            <dd>{wording[label].short}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet hint">{messages().article.chooseFirst}</p>
    </>
  );
});
