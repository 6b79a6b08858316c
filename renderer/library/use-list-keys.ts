import { useEffect, useRef } from 'react';
import type { CommandId } from '../commands/catalogue.ts';
import { useChangingCommands } from '../commands/use-commands.ts';
import { isTyping } from '../ui/typing.ts';
import { lastOpened } from './last-opened.ts';

const commands = [
  'nextArticle',
  'previousArticle',
  'firstArticle',
  'lastArticle',
] as const satisfies readonly CommandId[];

/**
 * Moving over the list of articles, from wherever the focus is.
 *
 * @param settled the rows are those of what has been typed into the search
 */
export function useListKeys(isEmpty: boolean, settled: boolean): void {
  const waiting = useRef<(() => void) | undefined>(undefined);
  // A row that the search is about to take away would take the focus along.
  const onceSettled = (move: () => void) => () => {
    if (settled) move();
    else waiting.current = move;
  };
  useEffect(() => {
    if (!settled) return;
    waiting.current?.();
    waiting.current = undefined;
  });
  const moves = {
    nextArticle: onceSettled(() => step(1)),
    previousArticle: onceSettled(() => step(-1)),
    firstArticle: onceSettled(() => focusRow(items().at(0))),
    lastArticle: onceSettled(() => focusRow(items().at(-1))),
  };
  useChangingCommands(commands, isEmpty && settled ? {} : moves);
}

export function focusRow(item: Element | undefined): void {
  rowOf(item)?.focus();
}

export const rowOf = (item: Element | undefined) =>
  item?.querySelector<HTMLElement>('.article-row');

/** The article one was at last, or else the first. */
export const whereOneWas = () => itemOf(lastOpened()) ?? items().at(0);

export const itemOf = (id: string | undefined) =>
  items().find(({ dataset }) => dataset.articleId === id);

const items = () => [...document.querySelectorAll<HTMLElement>('.article-list .row-item')];

function step(by: 1 | -1): void {
  const all = items();
  const focused = document.activeElement;
  const here = all.findIndex((item) => item.contains(focused));
  // Whoever comes from the search wants what was found first.
  focusRow(here >= 0 ? all[here + by] : isTyping(focused) ? all[0] : whereOneWas());
}
