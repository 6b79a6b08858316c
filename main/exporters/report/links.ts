import { html, type Markup } from './markup.ts';

/** The links of a report. On paper nobody can click: there each has a number, and its address stands at the end. */
export class Links {
  readonly #numbers = new Map<string, number>();

  /** A link for web addresses; anything else stays text, since a reader clicks on what looks like a link. */
  to(uri: string, text = uri): Markup {
    const address = URL.canParse(uri) ? new URL(uri) : undefined;
    if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
      return text === uri ? html`${uri}` : html`${text} (${uri})`;
    const { href } = address;
    const link = html`<a href="${href}" rel="noreferrer nofollow">${text}</a>`;
    if (text === uri) return link;
    const number = this.#numbers.get(href) ?? this.#numbers.size + 1;
    this.#numbers.set(href, number);
    return html`${link}<sup class="paper">L${number}</sup>`;
  }

  /** The addresses, for paper only. */
  list(heading: string): Markup | undefined {
    if (this.#numbers.size === 0) return undefined;
    const items = [...this.#numbers].map(
      ([href, number]) => html`<li><span>L${number}</span> ${href}</li>`,
    );
    return html`<section class="paper links" aria-labelledby="links"><h2 id="links">${heading}</h2><ol>${items}</ol></section>`;
  }
}
