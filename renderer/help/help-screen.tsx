import { useEffect, useRef } from 'react';
import { labels } from '../../shared/annotation.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import { perform } from '../commands/registry.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { bookmarklet } from './bookmarklet.ts';

const lessons: readonly CommandId[] = [
  'sentenceBelow',
  'sentenceAbove',
  ...labels.map((label) => labelCommands[label]),
  'removeMark',
  'nextUntouched',
  'chooseWords',
  'extendForward',
  'writeNote',
  'attribute',
  'splitSentence',
  'joinSentences',
  'find',
  'showSource',
  'undo',
  'exportArticle',
  'largerType',
];

export function HelpScreen() {
  const words = messages().help;
  return (
    <div className="window">
      <TopBar />
      <main className="help-screen">
        <ScreenTitle>{words.title}</ScreenTitle>
        <h2>{words.bringIn}</h2>
        <p>{words.bookmarklet}</p>
        <p>
          <BookmarkletLink />
        </p>
        <p>
          {words.loginBefore} (<KeyCap>{`${commandKey} S`}</KeyCap>) {words.loginAfter}{' '}
          <a href={addressOf({ screen: 'library' })}>{words.library}</a>.
        </p>
        <h2>{words.keys}</h2>
        <dl className="key-list">
          {lessons.map((id) => (
            <div key={id}>
              <dt>
                <CommandKeys of={id} />
              </dt>
              <dd>{messages().commands.titles[id]}</dd>
            </div>
          ))}
        </dl>
        <p className="button-row">
          <button type="button" className="button" onClick={() => perform('showKeys')}>
            {messages().commands.titles.showKeys} <CommandKeys of="showKeys" />
          </button>
          <button type="button" className="button" onClick={() => perform('changeKeys')}>
            {messages().commands.titles.changeKeys}
          </button>
        </p>
      </main>
    </div>
  );
}

/** React refuses script addresses, rightly; this one is ours, is made to be dragged away, and does nothing here. */
function BookmarkletLink() {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.setAttribute('href', bookmarklet(location, 'assay' in window)), []);
  return (
    // biome-ignore lint/a11y/useValidAnchor: a bookmarklet is a link whose address is a script
    <a ref={link} className="button" href="#/help" onClick={(event) => event.preventDefault()}>
      {messages().help.addToAssay}
    </a>
  );
}
