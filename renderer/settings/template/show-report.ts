/**
 * Shows a report of ours inside the page, apart from the page's own styles. The page's content policy holds for it too: it
 * runs nothing, and takes no styles but those that are set from here. So they are taken out of the markup before it is
 * parsed: the policy would refuse each of them and complain.
 */
export function showReport(html: string, host: HTMLElement): void {
  const styles = [...html.matchAll(styleElement)].map(([, css = '']) => css);
  const markup = html.replaceAll(styleElement, '').replaceAll(' style="', ' data-style="');
  const main = new DOMParser().parseFromString(markup, 'text/html').querySelector('main');
  if (!main) return;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inShadow(styles.join('')));
  shadow.adoptedStyleSheets = [sheet];
  for (const element of main.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  shadow.replaceChildren(document.adoptNode(main));
}

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** Where a page has its root, its html and its body, a shadow tree has only its host. */
function inShadow(css: string): string {
  return css.replaceAll(':root', ':host').replace(/(^|[},])(?:html|body)(?=[{,])/g, '$1:host');
}
