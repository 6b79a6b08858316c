import { memo } from 'react';
import { labels } from '../../shared/annotation.ts';
import { messages } from '../messages/messages.ts';

/** How to tell labels apart. */
export const Definitions = memo(function Definitions() {
  const { wording, attributionRule } = messages().labels;
  return (
    <details className="definitions">
      <summary>{messages().article.tellApart}</summary>
      <dl>
        {labels.map((label) => (
          <div key={label}>
            <dt data-label={label}>{wording[label].name}</dt>
            <dd>{wording[label].definition}</dd>
          </div>
        ))}
      </dl>
      <p>{attributionRule}</p>
    </details>
  );
});
