import { readFile } from 'node:fs/promises';
import type { Article } from '../../shared/article.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import { articleCopies, uniteArticles } from './article-copies.ts';
import { isMissing } from './durable-write.ts';
import { articleFile } from './layout.ts';
import type { Notices } from './notices.ts';
import { signatureOf } from './records-reader.ts';
import { articleKind } from './schemas.ts';
import { parse } from './stored-file.ts';

interface Known {
  readonly signature: string;
  readonly article: Article;
  /** Conflict copies that are not whole yet. */
  readonly arriving: readonly string[];
}

/** Reads each article's file when it has changed and only then. */
export class ArticleReader {
  readonly #known = new Map<string, Known>();
  readonly #notices: Notices;
  /** Conflict copies by the article they were last seen beside. */
  readonly #copies = new Map<string, readonly string[]>();

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /**
   * With the versions that only conflict copies of the file have.
   *
   * @throws FailureError `articleMissing`, `libraryUnreadable`, `libraryTooNew`
   */
  async read(id: string, folder: string): Promise<Article> {
    const path = articleFile(folder);
    let copies: readonly string[];
    let signature: string;
    try {
      copies = await this.#copiesOf(id, folder);
      const looks = copies.map((copy) => signatureOf(copy).catch(() => ''));
      signature = (await Promise.all([signatureOf(path), ...looks])).join(' ');
    } catch (error) {
      if (isMissing(error)) throw new FailureError({ reason: 'articleMissing', article: id });
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
    }
    const known = this.#known.get(id);
    if (known?.signature === signature) return this.#told(known);
    const own = await articleIn(path);
    if (!own) {
      // It may be arriving: until it is whole, the article is what it was.
      if (known) return known.article;
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: 'damaged' });
    }
    let article = own;
    const arriving: string[] = [];
    for (const copy of copies) {
      const other = await articleIn(copy).catch(() => undefined);
      if (other?.id === own.id) article = uniteArticles(article, other);
      else arriving.push(copy);
    }
    const read = { signature, article, arriving };
    this.#known.set(id, read);
    return this.#told(read);
  }

  #told({ article, arriving }: Known): Article {
    for (const path of arriving) this.#notices.meanwhile({ reason: 'arriving', path });
    return article;
  }

  forget(id: string): void {
    this.#known.delete(id);
  }

  async #copiesOf(id: string, folder: string): Promise<readonly string[]> {
    const copies = await articleCopies(folder);
    for (const path of this.#copies.get(id) ?? [])
      if (!copies.includes(path)) this.#notices.settle(path);
    for (const path of copies) this.#notices.conflict(path);
    if (copies.length > 0) this.#copies.set(id, copies);
    else this.#copies.delete(id);
    return copies;
  }
}

async function articleIn(path: string): Promise<Article | undefined> {
  const kind = { ...articleKind, empty: undefined as never };
  const stored = parse(await readFile(path, 'utf8'), path, kind);
  if (!stored) return undefined;
  const { schema: _schema, ...article } = stored;
  return article;
}

/** Articles that came with a report have no source; that is no defect of the library. */
export function sourceFailure(error: unknown, path: string, title: string): FailureError {
  return new FailureError(
    isMissing(error)
      ? { reason: 'sourceMissing', name: title }
      : { reason: 'libraryUnreadable', path, cause: codeOf(error) },
  );
}
