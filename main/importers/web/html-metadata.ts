import type { ArticleMetadata } from '../../../shared/article.ts';

/** What the page says about itself: structured data first, then the social tags, then the plain ones. */
export function metadataOf(document: Document): Partial<ArticleMetadata> {
  const data = articleData(document);
  const tags = metaTags(document);
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => tags.get(name)).find((content) => content !== undefined);
  const title =
    meta('og:title', 'twitter:title') ??
    clean(text(data?.headline)) ??
    short(clean(document.querySelector('h1')?.textContent)) ??
    clean(document.querySelector('title')?.textContent);
  const byline = names(data?.author) ?? meta('author', 'article:author', 'byl', 'dc.creator');
  const siteName = meta('og:site_name') ?? names(data?.publisher);
  const published =
    clean(text(data?.datePublished)) ??
    meta('article:published_time', 'date', 'dc.date') ??
    clean(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const updated =
    clean(text(data?.dateModified)) ??
    meta('article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified');
  const language =
    clean(document.documentElement?.getAttribute('lang')) ?? meta('og:locale')?.replace('_', '-');
  const uri = webAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  );
  return {
    ...(title ? { title } : {}),
    ...(byline && !/^https?:/.test(byline) ? { byline } : {}),
    ...(siteName ? { siteName } : {}),
    ...(published ? { published } : {}),
    ...(updated && updated !== published ? { updated } : {}),
    ...(language ? { language } : {}),
    ...(uri ? { uri } : {}),
  };
}

/** The first of each name that says something, by `name` and by `property`. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = clean(element.getAttribute('content'));
    if (!content) continue;
    for (const name of [element.getAttribute('property'), element.getAttribute('name')])
      if (name && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

type Data = Readonly<Record<string, unknown>>;

/** https://schema.org/Article and its kinds, wherever in the page's JSON-LD it hides. */
function articleData(document: Document): Data | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 6);
    if (found) return found;
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): Data | undefined {
  if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) {
    const types = [(value as Data)['@type']].flat();
    if (types.some((type) => /Article$|^BlogPosting$|^Report$/.test(String(type))))
      return value as Data;
  }
  for (const member of Object.values(value)) {
    const found = findArticle(member, depth - 1);
    if (found) return found;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages write broken JSON-LD; the other tags are still there.
    return undefined;
  }
}

function names(value: unknown): string | undefined {
  const all = [value]
    .flat()
    .map((one) => clean(text(typeof one === 'object' && one !== null ? (one as Data).name : one)))
    .filter((name) => name !== undefined);
  return all.length > 0 ? all.join(', ') : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function clean(value: string | null | undefined): string | undefined {
  const line = value?.replace(/\s+/g, ' ').trim().slice(0, 500);
  return line || undefined;
}

/** A heading that nobody closed holds the whole page. */
function short(title: string | undefined): string | undefined {
  return title && title.length <= 300 ? title : undefined;
}

function webAddress(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}
