/** What has changed in the library's folder, by whomever; but for what the client that asks did itself. */
export interface LibraryChanges {
  /** To be handed back the next time. */
  readonly cursor: string;
  /** Ids of articles that came, went, or about which something was written. */
  readonly articles: readonly string[];
  readonly settings: boolean;
  /** The cursor is not known any more, or was none: whatever was read before may be old. */
  readonly everything: boolean;
}
