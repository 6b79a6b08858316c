import { createHash } from 'node:crypto';
import {
  type Article,
  type ArticleMetadata,
  type ArticleSource,
  currentVersion,
} from '../../shared/article.ts';

/** By what an article is known again. */
export interface Identity {
  /** SHA-256 of each source it was read from. */
  readonly sources: readonly string[];
  /** Of the text without white space, so that a copy from another program counts as the same. */
  readonly text: string;
  readonly address?: string;
}

export interface SameArticle {
  readonly id: string;
  readonly title: string;
  readonly same: 'source' | 'text' | 'address';
}

interface Known {
  readonly sources: readonly ArticleSource[];
  readonly text: string;
  readonly metadata: Pick<ArticleMetadata, 'uri'>;
}

export function identityOf({ sources, text, metadata }: Known): Identity {
  const { uri } = metadata;
  return {
    sources: sources.map(({ sha256 }) => sha256),
    text: createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex'),
    ...(uri ? { address: plainAddress(uri) } : {}),
  };
}

export function identityOfArticle(article: Article): Identity {
  const { text } = currentVersion(article);
  const later = article.versions.flatMap(({ source }) => source ?? []);
  return identityOf({ sources: [article.source, ...later], text, metadata: article });
}

/** What the two have in common, the surest first. */
export function sameness(a: Identity, b: Identity): SameArticle['same'] | undefined {
  if (a.sources.some((source) => b.sources.includes(source))) return 'source';
  if (a.text === b.text) return 'text';
  return a.address !== undefined && a.address === b.address ? 'address' : undefined;
}

/** Without what tells only where the reader came from. */
function plainAddress(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const url = new URL(uri);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|ref|ref_src)$/i.test(name)) url.searchParams.delete(name);
  return url.href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
