/** How the page is bundled: for the first screen to be there as early as it can. */
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, InlineConfig, Plugin, Rolldown } from 'vite';

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What the first lines of an article need beside the script that runs first. */
const first = /\/noto-serif-latin-wght-normal-/;
/** Without these there is no screen. */
const rest = /\/(?:app|start|rolldown-runtime|inter-latin-wght-normal)-/;

const linkTo = ({ fileName }: OutputFile): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: {
    ...(fileName.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'font' }),
    crossorigin: true,
    href: `./${fileName}`,
  },
});

const firstRequests: Plugin = {
  name: 'first-requests',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const linksTo = (files: RegExp) =>
        Object.values(bundle)
          .filter(({ fileName }) => files.test(fileName))
          .map(linkTo);
      return {
        // Vite writes the tag anew, without this attribute: nothing is painted before the page is dressed.
        html: html.replace('<script type="module"', '$& blocking="render"'),
        tags: [
          ...linksTo(first),
          // Nothing in a template is loaded: `renderer/early.ts` takes it out when it is time.
          { tag: 'template', injectTo: 'head', children: linksTo(rest) },
        ],
      };
    },
  },
};

/** Files of which the first screen calls most functions. */
const calledOnLoad: ReadonlySet<string> = new Set(['app', 'article-page', 'start']);

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
              { name: 'early', tags: ['$initial'], priority: 1 },
              { name: 'app', minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
}
