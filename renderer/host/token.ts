const key = 'assay-token';

/**
 * The host's address carries the token in the fragment (`#token=…`, with `&article=…` when it should open one), which no
 * server sees. It moves to this origin's storage at once, so that the fragment can name the article instead, and a
 * reload or a second tab still works; it dies with the host that made it.
 */
export function takeToken(): string {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('token');
  if (!token) return localStorage.getItem(key) ?? '';
  // Once this turn has sent its requests: the first word with the storage takes as long as an answer to them.
  queueMicrotask(() => localStorage.setItem(key, token));
  const article = fragment.get('article');
  history.replaceState(null, '', article ? `#/article/${encodeURIComponent(article)}` : '#/');
  return token;
}
