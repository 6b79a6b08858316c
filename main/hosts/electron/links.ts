import { app } from 'electron';

/** So that a bookmark in any browser can hand a page over: `assay:add?address=…`. */
export function registerLinks(): void {
  app.setAsDefaultProtocolClient('assay');
}

/**
 * The web address that an `assay:` link hands over; undefined for every other text. Any page can hold such a link, so it
 * only ever leads to a question.
 */
export function handedOver(link: string): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.protocol !== 'assay:' || !/^(?:\/\/)?add\/?$/.test(`${url.host}${url.pathname}`))
    return undefined;
  const address = url.searchParams.get('address') ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
