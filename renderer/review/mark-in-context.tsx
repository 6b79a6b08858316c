import type { Label } from '../../shared/annotation.ts';
import type { ArticleVersion, TextRange } from '../../shared/article.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { surroundingsOf } from './surroundings.ts';

interface Props {
  readonly article: string;
  readonly title: string;
  readonly mark: string;
  readonly version: ArticleVersion;
  readonly range: TextRange;
  readonly label: Label | undefined;
  readonly language: string | undefined;
}

export function MarkInContext({ article, title, mark, version, range, label, language }: Props) {
  const { before, lead, words, rest, after, number, of } = surroundingsOf(version, range);
  return (
    <div className="in-context">
      <p className="quiet where">
        <a href={addressOf({ screen: 'article', id: article, mark })} dir="auto">
          {title}
        </a>{' '}
        · {messages().review.sentence(number, of)}
      </p>
      <div className="context-text" lang={language} dir="auto">
        {before ? <p className="around">{before}</p> : null}
        <p>
          {lead}
          <mark data-label={label}>{words}</mark>
          {rest}
        </p>
        {after ? <p className="around">{after}</p> : null}
      </div>
    </div>
  );
}
