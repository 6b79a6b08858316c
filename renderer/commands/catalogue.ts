export const groups = [
  'marking',
  'selecting',
  'moving',
  'reviewing',
  'finding',
  'showing',
  'editing',
] as const;
export type Group = (typeof groups)[number];

/**
 * Where a command means something: in the text of an article, where marks are reviewed or compared, in both, in the list of
 * articles, or on every screen.
 */
export type Context = 'article' | 'review' | 'articleAndReview' | 'library' | 'everywhere';

export interface Definition {
  readonly group: Group;
  readonly context: Context;
  /** As tinykeys writes them; digits by their place on the keyboard (`Digit1`), letters by what they write. */
  readonly keys: readonly string[];
  /** The key works in a text field too. */
  readonly whileTyping?: true;
}

const article = (group: Group, ...keys: readonly string[]) =>
  ({ group, context: 'article', keys }) as const;
const everywhere = (group: Group, ...keys: readonly string[]) =>
  ({ group, context: 'everywhere', keys }) as const;
const review = (...keys: readonly string[]) =>
  ({ group: 'reviewing', context: 'review', keys }) as const;
const both = (group: Group, ...keys: readonly string[]) =>
  ({ group, context: 'articleAndReview', keys }) as const;
const library = (group: Group, ...keys: readonly string[]) =>
  ({ group, context: 'library', keys }) as const;
const whileTyping = true as const;

/**
 * Everything that can be asked for by a key, a menu or the palette, in the order it is listed in. What a command does is
 * said by the screen that can do it (registry.ts), what it is called by the messages. Ids are stored with changed keys.
 */
export const catalogue = {
  markFact: both('marking', 'Digit1', 'Numpad1'),
  markOpinion: both('marking', 'Digit2', 'Numpad2'),
  markClaim: both('marking', 'Digit3', 'Numpad3'),
  markCleared: both('marking', 'Digit0', 'Numpad0'),
  labelFact: article('marking', 'Shift+Digit1'),
  labelOpinion: article('marking', 'Shift+Digit2'),
  labelClaim: article('marking', 'Shift+Digit3'),
  labelCleared: article('marking', 'Shift+Digit0'),
  repeatLabel: article('marking', '.'),
  removeMark: article('marking', 'Backspace', 'Delete'),
  writeNote: article('marking', 'n'),
  attribute: article('marking', 'w'),
  chooseVerdict: article('marking', 'v'),
  addEvidence: article('marking', 'e'),

  extendForward: article('selecting', 'Shift+ArrowDown', 'Shift+j'),
  extendBack: article('selecting', 'Shift+ArrowUp', 'Shift+k'),
  extendToTheRight: article('selecting', 'Shift+ArrowRight'),
  extendToTheLeft: article('selecting', 'Shift+ArrowLeft'),
  chooseWords: article('selecting', 'f'),
  clearSelection: { ...article('selecting', 'Escape'), whileTyping },
  copySentence: article('selecting', '$mod+c'),
  splitSentence: article('selecting', 's'),
  joinSentences: article('selecting', '+', '='),

  nextSentence: article('moving', 'j'),
  previousSentence: article('moving', 'k'),
  sentenceBelow: article('moving', 'ArrowDown'),
  sentenceAbove: article('moving', 'ArrowUp'),
  sentenceToTheRight: article('moving', 'ArrowRight'),
  sentenceToTheLeft: article('moving', 'ArrowLeft'),
  nextBlock: article('moving', '$mod+ArrowDown', 'Alt+ArrowDown'),
  previousBlock: article('moving', '$mod+ArrowUp', 'Alt+ArrowUp'),
  nextHeading: article('moving', 'h'),
  previousHeading: article('moving', 'Shift+h'),
  firstSentence: article('moving', 'Home'),
  lastSentence: article('moving', 'End'),
  nextUntouched: article('moving', 'u'),
  nextWithoutVerdict: article('moving', 'Shift+v'),
  nextWithoutEvidence: article('moving', 'Shift+e'),
  nextReturned: article('moving', 'Shift+r'),
  goBack: article('moving', 'Alt+ArrowLeft', '$mod+['),
  goForward: article('moving', 'Alt+ArrowRight', '$mod+]'),
  nextArticle: library('moving', 'ArrowDown', 'j'),
  previousArticle: library('moving', 'ArrowUp', 'k'),
  firstArticle: library('moving', 'Home'),
  lastArticle: library('moving', 'End'),

  nextMark: review('j', 'n', 'ArrowDown'),
  previousMark: review('k', 'ArrowUp'),
  nextQueue: review(']', 'ArrowRight'),
  previousQueue: review('[', 'ArrowLeft'),
  approve: review('a'),
  giveBack: review('r'),
  takeSecond: review('b'),
  editMark: review('e'),
  handOn: both('reviewing', 'g'),
  handOnAll: both('reviewing', 'Shift+g'),
  comment: both('reviewing', 'c'),
  approveSeveral: review('Shift+a'),

  openPalette: { ...everywhere('finding', '$mod+k', '$mod+Shift+p'), whileTyping },
  find: { ...article('finding', '$mod+f'), whileTyping },
  findNext: { ...article('finding', 'F3', '$mod+g'), whileTyping },
  findPrevious: { ...article('finding', 'Shift+F3', '$mod+Shift+g'), whileTyping },
  searchLibrary: everywhere('finding', '/'),
  addFiles: library('finding', '$mod+o'),

  proofView: article('showing', 'Shift+p'),
  distractionFree: article('showing', 'd'),
  largerType: article('showing', '$mod+=', '$mod++'),
  smallerType: article('showing', '$mod+-'),
  usualType: article('showing', '$mod+Digit0'),
  showMarks: both('showing', 'm'),
  showSource: both('showing', 'p'),
  showReview: both('showing'),
  showCompare: both('showing'),
  showHistory: both('showing'),
  exportArticle: both('showing', '$mod+e'),
  importMarks: both('showing', '$mod+i'),
  exportArticles: everywhere('showing', '$mod+Shift+e'),
  showLibrary: everywhere('showing', 'l'),
  showQueue: everywhere('showing', 'q'),
  showBoard: everywhere('showing'),
  showBin: everywhere('showing'),
  showSettings: everywhere('showing', '$mod+,'),
  showHelp: everywhere('showing', 'F1'),
  showKeys: everywhere('showing', '?'),
  changeKeys: everywhere('showing'),

  undo: everywhere('editing', '$mod+z'),
  redo: everywhere('editing', '$mod+y', '$mod+Shift+z'),
} as const satisfies Readonly<Record<string, Definition>>;

export type CommandId = keyof typeof catalogue;

export const commandIds = Object.keys(catalogue) as readonly CommandId[];

export function definitionOf(id: CommandId): Definition {
  return catalogue[id];
}

const screensOf: Readonly<Record<Context, readonly string[]>> = {
  article: ['article'],
  review: ['review'],
  articleAndReview: ['article', 'review'],
  library: ['library'],
  everywhere: ['article', 'review', 'library'],
};

/** Whether one key could mean both. */
export function overlap(a: CommandId, b: CommandId): boolean {
  const screens = screensOf[definitionOf(a).context];
  return screensOf[definitionOf(b).context].some((screen) => screens.includes(screen));
}
