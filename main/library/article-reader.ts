import { readFile } from 'node:fs/promises';
import type { Article } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { codeOf, isMissing } from './durable-write.ts';
import { articleFile } from './layout.ts';
import { signatureOf } from './records-reader.ts';
import { articleKind } from './schemas.ts';
import { parse } from './stored-file.ts';

/** Reads each article's file when it has changed and only then. */
export class ArticleReader {
  readonly #known = new Map<string, { signature: string; article: Article }>();

  /** @throws FailureError `articleMissing`, `libraryUnreadable`, `libraryTooNew` */
  async read(id: string, folder: string): Promise<Article> {
    const path = articleFile(folder);
    let signature: string;
    try {
      signature = await signatureOf(path);
    } catch (error) {
      if (isMissing(error)) throw new FailureError({ reason: 'articleMissing', article: id });
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
    }
    const known = this.#known.get(id);
    if (known?.signature === signature) return known.article;
    const stored = parse(await readFile(path, 'utf8'), path, {
      ...articleKind,
      empty: undefined as never,
    });
    if (!stored) {
      // It may be arriving: until it is whole, the article is what it was.
      if (known) return known.article;
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: 'damaged' });
    }
    const { schema: _schema, ...article } = stored;
    this.#known.set(id, { signature, article });
    return article;
  }

  forget(id: string): void {
    this.#known.delete(id);
  }
}

/** Articles that came with a report have no source; that is no defect of the library. */
export function sourceFailure(error: unknown, path: string, title: string): FailureError {
  return new FailureError(
    isMissing(error)
      ? { reason: 'sourceMissing', name: title }
      : { reason: 'libraryUnreadable', path, cause: codeOf(error) },
  );
}
