/** Where somebody was in an article when they left it. */
export interface ReadingPlace {
  /** Id of a sentence of the current version. */
  readonly sentence: string;
  /** How far down the window that sentence began, as a share of the window's height. */
  readonly top: number;
  /** Where in the text the sentence begins, in UTF-16 code units: to see at once how far down that is. */
  readonly start?: number | undefined;
}
