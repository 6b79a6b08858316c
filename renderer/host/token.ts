const key = 'assay-token';

export interface Token {
  /** Empty where nobody has one. */
  readonly current: string;
  /** The host took it: it is kept for reloads and other tabs. One that another site made up never gets so far. */
  accepted(token: string): void;
  /** The host did not take it; says whether there is another one to try. */
  refused(tried: string): boolean;
}

/**
 * The host's address carries the token in the fragment (`#token=…`, with `&article=…` when it should open one), which no
 * server sees. It is taken out at once, so that the fragment can name the article instead. A host that is started again has
 * another token: a tab that was open finds it in the storage, where a tab that came from its address has left it. Until the
 * host has taken it, only the tab itself keeps it, so that it may be reloaded right away.
 */
export function takeToken(): Token {
  let token = fromAddress() ?? sessionStorage.getItem(key) ?? kept();
  let known = '';
  addEventListener('hashchange', () => {
    token = fromAddress() ?? token;
  });
  return {
    get current() {
      return token;
    },
    accepted(taken) {
      if (known === taken) return;
      known = taken;
      localStorage.setItem(key, taken);
      sessionStorage.removeItem(key);
    },
    refused(tried) {
      if (token === tried) {
        sessionStorage.removeItem(key);
        token = kept();
      }
      return token !== tried;
    },
  };
}

function kept(): string {
  return localStorage.getItem(key) ?? '';
}

function fromAddress(): string | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('token');
  if (!token) return undefined;
  const article = fragment.get('article');
  sessionStorage.setItem(key, token);
  history.replaceState(null, '', article ? `#/article/${encodeURIComponent(article)}` : '#/');
  return token;
}
