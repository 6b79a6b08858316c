import { html, type Markup, type Part } from './markup.ts';

export function section(id: string, heading: string, content: Part): Markup {
  return html`<section class="${id}" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>
`;
}
