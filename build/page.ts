/** How the page is bundled: for the first screen to be there as early as it can. */
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, InlineConfig, Plugin, Rolldown } from 'vite';

/** Asked for together with the script that runs first, and not one after the other: there is no screen without them. */
function isWantedAtOnce(file: Rolldown.OutputChunk | Rolldown.OutputAsset): boolean {
  return file.type === 'chunk'
    ? ['app', 'first-lines', 'start', 'rolldown-runtime'].includes(file.name)
    : /(?:inter|noto-serif)-latin-wght-normal/.test(file.fileName);
}

function linkTo({ type, fileName }: Rolldown.OutputChunk | Rolldown.OutputAsset) {
  const kind = type === 'chunk' ? { rel: 'modulepreload' } : { rel: 'preload', as: 'font' };
  return {
    tag: 'link',
    attrs: { ...kind, crossorigin: true, href: `./${fileName}` },
    injectTo: 'head',
  } satisfies HtmlTagDescriptor;
}

const firstRequests: Plugin = {
  name: 'first-requests',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      // Vite writes the tag anew, without this attribute: nothing is painted before the page is dressed.
      html: html.replace('<script type="module"', '$& blocking="render"'),
      tags: Object.values(bundle).filter(isWantedAtOnce).map(linkTo),
    }),
  },
};

/** Files of which the first screen calls most functions. */
const calledOnLoad: ReadonlySet<string> = new Set(['app', 'first-lines']);

export function page(root: string): InlineConfig {
  return {
    configFile: false,
    root: `${root}/renderer`,
    base: './',
    logLevel: 'warn',
    plugins: [react(), firstRequests],
    build: {
      outDir: `${root}/dist/renderer`,
      emptyOutDir: true,
      // The content policy allows no data: scripts, styles or fonts.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        output: {
          // Compiled while they arrive, beside the main thread, and not one function after the other when they are called:
          // https://github.com/WICG/explicit-javascript-compile-hints-file-based
          postBanner: ({ name }) => (calledOnLoad.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
          // What the first moment needs is one file, what screens share another: each file is a request more.
          codeSplitting: {
            groups: [
              { name: 'early', tags: ['$initial'], priority: 2 },
              { name: 'app', minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
}
