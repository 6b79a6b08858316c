import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
}

const usual = { width: 1280, height: 820 };

/** Where the window was, as far as it can still be seen there; screens come and go. */
export function restoreState(path: string): {
  readonly options: Partial<Rectangle>;
  readonly maximised: boolean;
} {
  const state = readState(path);
  if (!state) return { options: usual, maximised: false };
  const { x, y, width, height } = state.bounds;
  const { workArea } = screen.getDisplayMatching(state.bounds);
  const seenWidth = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
  const seenHeight = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
  const size = {
    width: Math.min(width, workArea.width),
    height: Math.min(height, workArea.height),
  };
  const visible = seenWidth > 120 && seenHeight > 60 && y >= workArea.y - 10;
  return { options: visible ? { x, y, ...size } : size, maximised: state.maximised };
}

export function rememberState(window: BrowserWindow, path: string): void {
  const save = () => {
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
    };
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.tmp`, JSON.stringify(state));
      renameSync(`${path}.tmp`, path);
    } catch {
      // A window in its usual place is no loss worth a message.
    }
  };
  window.on('close', save);
}

function readState(path: string): WindowState | undefined {
  try {
    const { bounds, maximised } = JSON.parse(readFileSync(path, 'utf8')) as WindowState;
    const numbers = [bounds.x, bounds.y, bounds.width, bounds.height];
    if (!numbers.every(Number.isFinite) || bounds.width < 300 || bounds.height < 200)
      return undefined;
    return { bounds, maximised: maximised === true };
  } catch {
    return undefined;
  }
}
