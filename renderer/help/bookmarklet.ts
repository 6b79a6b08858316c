/**
 * A bookmark that hands the address of the page it is clicked on to Assay: over the `assay:` link in the desktop app,
 * else by opening this Assay's own address. Only the address travels; nothing of the page does.
 */
export function bookmarklet({ origin }: Pick<Location, 'origin'>, desktop: boolean): string {
  const page = 'encodeURIComponent(location.href)';
  return desktop
    ? `javascript:location.href='assay:add?address='+${page};void 0`
    : `javascript:window.open('${origin}/#/add?address='+${page},'_blank','noopener');void 0`;
}
