import { useEffect, useRef } from 'react';
import { addressOf } from '../navigation.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { bookmarklet } from './bookmarklet.ts';

const lessons: readonly (readonly [string, string])[] = [
  ['↑ ↓', 'the sentence before, the sentence after'],
  ['1 2 3', 'fact, opinion, claim – and on to the next sentence'],
  ['0', 'nothing to check'],
  ['⌫', 'remove the mark'],
  ['U', 'the next untouched sentence'],
  ['N', 'write a note'],
  ['W', 'who says it'],
  ['S', 'split the sentence; or click a word with Alt held down'],
  ['+', 'join it with the next one'],
  ['P', 'what was read, and what was left out'],
  [`${commandKey} Z`, 'undo'],
  [`${commandKey} E`, 'export the report'],
];

export function HelpScreen() {
  return (
    <div className="window">
      <TopBar />
      <main className="help-screen">
        <h1>Help</h1>
        <h2>Bring in the page you are reading</h2>
        <p>
          Drag this button to the bookmarks bar of your browser. On any page, one click on it hands
          the page’s address to Assay, which asks before it fetches anything.
        </p>
        <p>
          <BookmarkletLink />
        </p>
        <p>
          A page that needs a login: save it in your browser (<KeyCap>{`${commandKey} S`}</KeyCap>)
          and drop the file into the <a href={addressOf({ screen: 'library' })}>library</a>.
        </p>
        <h2>Keys</h2>
        <dl className="key-list">
          {lessons.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <KeyCap>{keys}</KeyCap>
              </dt>
              <dd>{meaning}</dd>
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
      Add to Assay
    </a>
  );
}
