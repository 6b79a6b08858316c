import type { KeyboardEvent } from 'react';
import type { SheetTab } from './sheet-view.ts';

interface Props {
  readonly tabs: readonly {
    readonly id: SheetTab;
    readonly name: string;
    readonly count?: number;
  }[];
  readonly chosen: SheetTab;
  onChoose(tab: SheetTab): void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function TabList({ tabs, chosen, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const by = steps[event.key];
    const to = by === undefined ? ends[event.key] : (at + by + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    // Else the arrow would go to the next sentence too.
    event.stopPropagation();
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`sheet-tab-${next.id}`)?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`sheet-tab-${id}`}
          aria-controls="sheet-panel"
          aria-selected={id === chosen}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name} {count ? <span className="tab-count">{count}</span> : null}
        </button>
      ))}
    </div>
  );
}
