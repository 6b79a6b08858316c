import type { ArticleEditor } from '../editing/article-editor.ts';
import { oneForEach } from '../ui/one-for-each.ts';

/** Where one was before each jump. Kept as offsets: sentences are split and joined meanwhile. */
export interface Positions {
  readonly hasBack: boolean;
  readonly hasForward: boolean;
  /** Indexes of sentences; undefined where there is none. */
  back(): number | undefined;
  forward(): number | undefined;
  /** Moves that lead elsewhere, such as each sentence under a dragged pointer, are not remembered; the whole way is. */
  passing(): () => void;
}

/** Of one article, from when it was first looked at until Assay is closed. */
export const positionsOf = oneForEach(createPositions);

/** More than anybody goes back. */
const most = 100;

function createPositions(editor: ArticleEditor): Positions {
  let behind: readonly number[] = [];
  let ahead: readonly number[] = [];
  let here = editor.current;
  let silent = 0;

  const offset = (index: number) => editor.places[index]?.sentence.start ?? 0;
  const indexAt = (start: number) =>
    Math.max(
      0,
      editor.places.findLastIndex(({ sentence }) => sentence.start <= start),
    );

  const remember = (from: number) => {
    if (Math.abs(editor.current - from) <= 1) return;
    behind = [...behind, offset(from)].slice(-most);
    ahead = [];
  };

  editor.subscribe(() => {
    if (silent > 0 || editor.current === here) return;
    remember(here);
    here = editor.current;
  });

  /** The one who asks moves there; that is no jump of its own. */
  const arrive = (start: number) => {
    here = indexAt(start);
    return here;
  };

  return {
    get hasBack() {
      return behind.length > 0;
    },
    get hasForward() {
      return ahead.length > 0;
    },
    back() {
      const start = behind.at(-1);
      if (start === undefined) return undefined;
      ahead = [...ahead, offset(editor.current)];
      behind = behind.slice(0, -1);
      return arrive(start);
    },
    forward() {
      const start = ahead.at(-1);
      if (start === undefined) return undefined;
      behind = [...behind, offset(editor.current)];
      ahead = ahead.slice(0, -1);
      return arrive(start);
    },
    passing() {
      silent += 1;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        silent -= 1;
        if (silent > 0) return;
        remember(here);
        here = editor.current;
      };
    },
  };
}
