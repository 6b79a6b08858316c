/** A page in the manner of a real site, and what of it is the article. */
export interface MarkedPage {
  readonly name: string;
  /** Without the marks. */
  readonly html: string;
  readonly blocks: readonly {
    readonly text: string;
    readonly post: boolean;
  }[];
  readonly title: string | undefined;
  readonly byline: string | undefined;
}
/**
 * What is the article is marked in the page itself with `data-article`, as its title and byline are on the root; the marks
 * are taken away before the page is read. `data-article="post"` is a post's words.
 */
export declare function markedPages(): MarkedPage[];
export declare function plain(text: string): string;
