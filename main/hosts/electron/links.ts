import { resolve } from 'node:path';
import { app } from 'electron';

/** So that a bookmark in any browser can hand a page over: `assay:add?address=…`. */
export function registerLinks(): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient('assay');
  // Windows starts what is registered, and Electron alone is not Assay; elsewhere only an installed app can be registered.
  else if (process.platform === 'win32' && process.argv[1])
    app.setAsDefaultProtocolClient('assay', process.execPath, [resolve(process.argv[1])]);
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
