import type { ArticleSummary } from '../../shared/api.ts';
import { type CommandId, commandIds, definitionOf, groups } from '../commands/catalogue.ts';
import { isEnabled, performerOf } from '../commands/registry.ts';
import { messages } from '../messages/messages.ts';
import { type Match, ranked } from './fuzzy.ts';
import { recentCommands } from './recent.ts';

export type Entry =
  | { readonly kind: 'command'; readonly id: CommandId; readonly enabled: boolean }
  | { readonly kind: 'article'; readonly article: ArticleSummary };

export interface EntryGroup {
  readonly name: string;
  readonly matches: readonly Match<Entry>[];
}

/** What the screen in front can do. The palette itself is open already. */
export function commandEntries(): Entry[] {
  return commandIds
    .filter((id) => id !== 'openPalette' && performerOf(id))
    .map((id) => ({ kind: 'command', id, enabled: isEnabled(id) }));
}

/** Without a search all commands, those used last first; with one whatever fits, commands before articles. */
export function entryGroups(
  commands: readonly Entry[],
  articles: readonly ArticleSummary[],
  search: string,
): EntryGroup[] {
  const words = messages().commands;
  const known = articles.map((article): Entry => ({ kind: 'article', article }));
  const shown =
    search.trim() === ''
      ? [...recentFirst(commands), { name: words.articles, matches: ranked(known, '', titleOf) }]
      : [
          { name: words.paletteResults, matches: ranked(commands, search, titleOf) },
          { name: words.articles, matches: ranked(known, search, titleOf).slice(0, mostArticles) },
        ];
  return shown
    .map(({ name, matches }) => ({ name, matches: matches.slice(0, mostArticles) }))
    .filter(({ matches }) => matches.length > 0);
}

/** More than a list is good for. */
const mostArticles = 50;

export function titleOf(entry: Entry): string {
  return entry.kind === 'command' ? messages().commands.titles[entry.id] : entry.article.title;
}

function recentFirst(commands: readonly Entry[]): EntryGroup[] {
  const { recent, groups: names } = messages().commands;
  const used = recentCommands();
  const groupOf = (entry: Entry) =>
    entry.kind === 'command' ? definitionOf(entry.id).group : undefined;
  const isUsed = (entry: Entry) => entry.kind === 'command' && used.includes(entry.id);
  const lately = used.flatMap((id) =>
    commands.filter((entry) => entry.kind === 'command' && entry.id === id),
  );
  return [
    { name: recent, matches: ranked(lately, '', titleOf) },
    ...groups.map((group) => {
      const own = commands.filter((entry) => groupOf(entry) === group && !isUsed(entry));
      return { name: names[group], matches: ranked(own, '', titleOf) };
    }),
  ];
}
