import type { ExportContext } from '../context.ts';
import { html, Markup, type Part } from '../report/markup.ts';
import { style } from '../report/style.ts';

/** A page in the look of the reports, as closed as they are. */
export function plainPage(title: string, body: Part, { program, options }: ExportContext): string {
  return html`<!doctype html>
<html lang="${options.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${program}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text;
}
