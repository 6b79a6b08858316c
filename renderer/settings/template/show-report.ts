/**
 * Shows a report of ours inside the page, apart from the page's own styles. The page's content policy holds for it too: it
 * runs nothing, and takes no styles but those that are set from here.
 */
export function showReport(html: string, host: HTMLElement): void {
  const report = new DOMParser().parseFromString(html, 'text/html');
  const main = report.querySelector('main');
  if (!main) return;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inShadow([...report.querySelectorAll('style')].map(textOf).join('')));
  shadow.adoptedStyleSheets = [sheet];
  for (const element of main.querySelectorAll<HTMLElement>('[style]')) {
    const declared = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    element.style.cssText = declared;
  }
  shadow.replaceChildren(document.adoptNode(main));
}

const textOf = ({ textContent }: Element) => textContent ?? '';

/** Where a page has its root, its html and its body, a shadow tree has only its host. */
function inShadow(css: string): string {
  return css.replaceAll(':root', ':host').replace(/(^|[},])(?:html|body)(?=[{,])/g, '$1:host');
}
