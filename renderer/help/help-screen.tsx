import { useEffect, useRef } from 'react';
import type { Messages } from '../messages/english.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { bookmarklet } from './bookmarklet.ts';

const lessons: readonly (readonly [string, keyof Messages['help']['lessons']])[] = [
  ['↑ ↓', 'move'],
  ['1 2 3', 'label'],
  ['0', 'clear'],
  ['⌫', 'remove'],
  ['U', 'untouched'],
  ['N', 'note'],
  ['W', 'who'],
  ['S', 'split'],
  ['+', 'join'],
  ['P', 'source'],
  [`${commandKey} Z`, 'undo'],
  [`${commandKey} E`, 'export'],
  [`${commandKey} + − 0`, 'larger'],
];

export function HelpScreen() {
  const words = messages().help;
  return (
    <div className="window">
      <TopBar />
      <main className="help-screen">
        <h1>{words.title}</h1>
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
          {lessons.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <KeyCap>{keys}</KeyCap>
              </dt>
              <dd>{words.lessons[meaning]}</dd>
            </div>
          ))}
        </dl>
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
