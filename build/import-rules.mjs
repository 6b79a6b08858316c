/**
 * Who may import whom, for dependency-cruiser. Rooms follow the data flow:
 * renderer -> shared <- services; main/api joins the services; hosts and cli know main/api and shared.
 */

/** Every package has one home, or the few it is named with. Packages that are not here may be imported nowhere. */
export const homes = {
  '@axe-core/playwright': ['e2e'],
  '@fontsource-variable/inter': ['renderer'],
  '@fontsource-variable/noto-serif': ['renderer'],
  '@mozilla/readability': ['main/importers', 'build/bench'],
  '@electron/asar': ['build'],
  '@playwright/test': ['e2e', 'build'],
  '@plussub/srt-vtt-parser': ['main/importers'],
  '@vitejs/plugin-react': ['build'],
  'dependency-cruiser': ['build'],
  'env-paths': ['main/api'],
  'fast-check': ['tests'],
  'html-encoding-sniffer': ['main/importers'],
  'csv-parse': ['main/exporters'],
  'csv-stringify': ['main/exporters'],
  'mdast-util-from-markdown': ['main/importers'],
  'mdast-util-gfm': ['main/importers'],
  'micromark-extension-gfm': ['main/importers'],
  '@types/mdast': ['main/importers'],
  '@leeoniya/ufuzzy': ['renderer/palette'],
  chardet: ['main/importers'],
  cmdk: ['renderer/palette'],
  commander: ['main/cli'],
  defuddle: ['build/bench'],
  docx: ['main/exporters', 'tests'],
  ajv: ['tests'],
  electron: ['main/hosts/electron', 'e2e/electron'],
  'electron-builder': ['build'],
  fflate: ['main/importers', 'main/zip', 'tests'],
  'ipaddr.js': ['main/fetching'],
  linkedom: ['main/importers', 'build/bench', 'tests'],
  lowdb: ['main/library'],
  mammoth: ['main/importers'],
  mdast: ['main/importers'],
  open: ['main/cli'],
  'pdfjs-dist': ['main/importers'],
  pdfkit: ['tests', 'e2e'],
  'postal-mime': ['main/importers'],
  'proxy-from-env': ['main/fetching'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  sbd: ['build/bench'],
  'sentence-splitter': ['build/bench'],
  tinyglobby: ['main/cli'],
  tinykeys: ['renderer/commands'],
  typescript: ['tests'],
  undici: ['main/fetching'],
  vite: ['build'],
  vitest: ['tests', 'build'],
  zod: ['main/library', 'main/api', 'main/exporters'],
};

/** Programs and type declarations: never imported by name. */
export const tools = [
  '@biomejs/biome',
  '@types/html-encoding-sniffer',
  '@types/node',
  '@types/pdfkit',
  '@types/proxy-from-env',
  '@types/sbd',
  '@types/react',
  '@types/react-dom',
  'node',
];

const services = [
  'fetching',
  'importers',
  'segmentation',
  'versions',
  'library',
  'packing',
  'zip',
  'exporters',
];
/** Which other services a service may import; no others know of each other. */
const arrows = {
  importers: ['^main/segmentation/segment\\.ts$', '^main/zip/'],
  packing: ['^main/zip/'],
  exporters: ['^main/zip/'],
};
const tests = '\\.test\\.tsx?$|/testing/';
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const packagePath = (name) => `node_modules/(?:@types/)?${literally(name)}/`;

const homeRules = Object.entries(homes).map(([name, rooms]) => ({
  name: `home-of-${name.replace(/[@/]+/g, '-').replace(/^-/, '')}`,
  comment: `${name} is imported only in ${rooms.join(', ')}`,
  severity: 'error',
  from: {
    pathNot: [
      ...rooms.filter((room) => room !== 'tests').map((room) => `^${room}/`),
      ...(rooms.includes('tests') ? [tests] : []),
      '^node_modules/',
    ],
  },
  to: { path: [packagePath(name), `^${literally(name)}$`] },
}));

const serviceRules = services.map((service) => ({
  name: `${service}-alone`,
  comment:
    'services never import each other, but for importers -> segmentation and what reads zips',
  severity: 'error',
  from: { path: `^main/${service}/`, pathNot: tests },
  to: {
    path: '^(?:main|renderer|build|e2e)/',
    pathNot: [`^main/${service}/`, ...(arrows[service] ?? [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { circular: true, viaOnly: { pathNot: '^node_modules/' } },
    },
    {
      name: 'shared-alone',
      comment: 'the language is pure: no packages, no node, no other room',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { pathNot: '^shared/' },
    },
    {
      name: 'renderer-knows-shared',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { path: '^(?:main|build|e2e)/' },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    ...serviceRules,
    {
      name: 'api-joins-services',
      comment: 'main/api knows the services, not the hosts, the cli or the page',
      severity: 'error',
      from: { path: '^main/api/', pathNot: tests },
      to: { path: '^(?:main/(?:hosts|cli)|renderer|build|e2e)/' },
    },
    {
      name: 'hosts-know-api',
      severity: 'error',
      from: { path: '^main/hosts/', pathNot: tests },
      to: { path: '^(?:main|renderer|build|e2e)/', pathNot: '^main/(?:api|hosts)/' },
    },
    {
      name: 'hosts-apart',
      comment: 'what both need of the page is beside them',
      severity: 'error',
      from: { path: '^main/hosts/([^/]+)/', pathNot: tests },
      to: { path: '^main/hosts/', pathNot: ['^main/hosts/$1/', '^main/hosts/[^/]+\\.ts$'] },
    },
    {
      name: 'cli-knows-api',
      comment: 'and the browser host, which it starts',
      severity: 'error',
      from: { path: '^main/cli/', pathNot: tests },
      to: { path: '^(?:main|renderer|build|e2e)/', pathNot: '^main/(?:api|cli|hosts/browser)/' },
    },
    {
      name: 'nothing-from-tests',
      comment: 'what ships never needs what tests it',
      severity: 'error',
      from: { pathNot: [tests, '^e2e/', '^build/bench/'] },
      to: { path: tests },
    },
    {
      name: 'no-dumping-ground',
      comment: 'a name that fits everything tells nobody what belongs there',
      severity: 'error',
      from: {},
      to: {
        path: '(?:^|/)(?:utils?|helpers?|common|lib|misc|types|interfaces|constants)(?:/|\\.tsx?$)',
        pathNot: '(?:^|/)node_modules/',
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vite/client$|\\?raw$|\\.css$' },
    },
    ...homeRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.cache|release)/' },
    // Without this, type imports are not followed, and a rule is broken by writing `import type`.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.tsconfig.tests.json' },
    // Without these, packages that are modules only (lowdb) do not resolve, and their rules never fire.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
