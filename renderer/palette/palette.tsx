import { Command } from 'cmdk';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Api, ArticleSummary } from '../../shared/api.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { perform } from '../commands/registry.ts';
import { messages } from '../messages/messages.ts';
import { go } from '../navigation.ts';
import { commandEntries, type Entry, entryGroups, titleOf } from './entries.ts';
import type { Match } from './fuzzy.ts';
import { rememberCommand } from './recent.ts';

interface Props {
  readonly api: Api;
  readonly search: string;
  onSearch(search: string): void;
  /** Enter was pressed before there was anything to choose: chosen is what comes first then. */
  readonly entered: RefObject<boolean>;
}

/** Every command there is now, and every article, by a few letters of its name. */
export default function Palette({ api, search, onSearch, entered }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [commands] = useState(commandEntries);
  const articles = useArticles(api);
  const groups = useMemo(
    () => entryGroups(commands, articles ?? [], search),
    [commands, articles, search],
  );
  const [picked, pick] = useState({ search, key: '' });
  const first = groups.flatMap(({ matches }) => matches).find(({ item }) => isEnabled(item))?.item;
  // Not left to the list, which looks for its first only after the next key may have come.
  const selected = picked.search === search && picked.key ? picked.key : first ? keyOf(first) : '';
  const words = messages().commands;
  const focus = () => input.current?.focus();
  // In the moment in which it takes the place of another field; and in a dialog that opens with it, once that is open.
  useLayoutEffect(focus, []);
  useEffect(focus, []);

  const choose = (entry: Entry) => {
    // Closed first: the focus is back where it was, and whatever the command does with it comes after.
    top.current?.closest('dialog')?.close();
    if (entry.kind === 'article') go({ screen: 'article', id: entry.article.id });
    else {
      rememberCommand(entry.id);
      perform(entry.id);
    }
  };

  useEffect(() => {
    if (!entered.current || !(first || articles)) return;
    entered.current = false;
    if (first) choose(first);
  });

  return (
    <Command
      ref={top}
      label={words.palette}
      shouldFilter={false}
      loop
      vimBindings={false}
      value={selected}
      onValueChange={(key) => pick({ search, key })}
      onKeyDown={({ key, nativeEvent }) => {
        entered.current = key === 'Enter' && !nativeEvent.isComposing && !first;
      }}
    >
      <Command.Input
        ref={input}
        value={search}
        onValueChange={onSearch}
        placeholder={words.palettePlaceholder}
        aria-label={words.palette}
      />
      <Command.List label={words.palette}>
        {groups.length === 0 ? <p className="hint palette-empty">{words.paletteEmpty}</p> : null}
        {groups.map(({ name, matches }) => (
          <Command.Group key={name} heading={name}>
            {matches.map((match) => (
              <EntryItem key={keyOf(match.item)} match={match} onChoose={choose} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

interface ItemProps {
  readonly match: Match<Entry>;
  onChoose(entry: Entry): void;
}

function EntryItem({ match, onChoose }: ItemProps) {
  const { item } = match;
  return (
    <Command.Item value={keyOf(item)} disabled={!isEnabled(item)} onSelect={() => onChoose(item)}>
      <span className="entry-title" dir="auto">
        {highlighted(titleOf(item), match.ranges)}
      </span>
      {item.kind === 'command' ? (
        <CommandKeys of={item.id} />
      ) : (
        <span className="quiet">{item.article.siteName}</span>
      )}
    </Command.Item>
  );
}

const isEnabled = (entry: Entry) => entry.kind === 'article' || entry.enabled;

const keyOf = (entry: Entry) =>
  entry.kind === 'command' ? `command ${entry.id}` : `article ${entry.article.id}`;

function highlighted(text: string, ranges: readonly number[]): ReactNode[] {
  const shown: ReactNode[] = [];
  let at = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    const [start = at, end = at] = ranges.slice(index, index + 2);
    shown.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...shown, text.slice(at)];
}

/** Undefined while they are being listed; none when the library cannot be read: its own screen says so. */
function useArticles(api: Api): readonly ArticleSummary[] | undefined {
  const [articles, setArticles] = useState<readonly ArticleSummary[]>();
  useEffect(() => {
    let wanted = true;
    api.listArticles({}).then(
      (listing) => {
        if (wanted) setArticles(listing.articles);
      },
      () => {
        if (wanted) setArticles([]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [api]);
  return articles;
}
