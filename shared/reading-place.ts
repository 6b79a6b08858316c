/** Where somebody was in an article when they left it. */
export interface ReadingPlace {
  /** Id of a sentence of the current version. */
  readonly sentence: string;
  /** How far down the window that sentence began, as a share of the window's height. */
  readonly top: number;
}
