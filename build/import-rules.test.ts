import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breaches } from './cruise.ts';
import rules, { homes, tools } from './import-rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** For each rule, a file that breaks it and nothing but the rules named. */
const planted: Readonly<Record<string, readonly [file: string, content: string]>> = {
  'shared-alone': [
    'shared/planted-1.ts',
    "import type { Stats } from 'node:fs';\nexport type A = Stats;",
  ],
  'renderer-knows-shared': [
    'renderer/planted-2.ts',
    "import type { Library } from '../main/library/open-library.ts';\nexport type A = Library;",
  ],
  'renderer-without-node': [
    'renderer/planted-3.ts',
    "import { join } from 'node:path';\nexport const a = join;",
  ],
  'fetching-alone': [
    'main/fetching/planted-12.ts',
    "import { segment } from '../segmentation/segment.ts';\nexport const a = segment;",
  ],
  'versions-alone': [
    'main/versions/planted-17.ts',
    "import { segment } from '../segmentation/segment.ts';\nexport const a = segment;",
  ],
  'importers-alone': [
    'main/importers/planted-4.ts',
    "import type { Library } from '../library/open-library.ts';\nexport type A = Library;",
  ],
  'segmentation-alone': [
    'main/segmentation/planted-5.ts',
    "import { importArticle } from '../importers/import-article.ts';\nexport const a = importArticle;",
  ],
  'library-alone': [
    'main/library/planted-6.ts',
    "import { segment } from '../segmentation/segment.ts';\nexport const a = segment;",
  ],
  'packing-alone': [
    'main/packing/planted-18.ts',
    "import type { Library } from '../library/open-library.ts';\nexport type A = Library;",
  ],
  'zip-alone': [
    'main/zip/planted-19.ts',
    "import { segment } from '../segmentation/segment.ts';\nexport const a = segment;",
  ],
  'exporters-alone': [
    'main/exporters/planted-7.ts',
    "import type { Api } from '../api/create-api.ts';\nexport type A = Api;",
  ],
  'api-joins-services': [
    'main/api/planted-8.ts',
    "import { run } from '../cli/program.ts';\nexport const a = run;",
  ],
  'hosts-know-api': [
    'main/hosts/browser/planted-9.ts',
    "import { openLibrary } from '../../library/open-library.ts';\nexport const a = openLibrary;",
  ],
  'hosts-apart': [
    'main/hosts/electron/planted-10.ts',
    "import { isAddressed } from '../browser/guard.ts';\nexport const a = isAddressed;",
  ],
  'cli-knows-api': [
    'main/cli/planted-11.ts',
    "import { exportArticle } from '../exporters/export-article.ts';\nexport const a = exportArticle;",
  ],
  'nothing-from-tests': [
    'main/library/planted-12.ts',
    "import { imported } from './testing/samples.ts';\nexport const a = imported;",
  ],
  'no-dumping-ground': [
    'renderer/ui/planted-13.ts',
    "import { plural } from './utils/plural.ts';\nexport const a = plural;",
  ],
  'no-unresolvable': [
    'renderer/planted-14.ts',
    "import { a } from './nowhere.ts';\nexport const b = a;",
  ],
  'no-cycles': [
    'shared/planted-15.ts',
    "import type { B } from './planted-16.ts';\nexport type A = B;",
  ],
};
const homeRule = (name: string) => `home-of-${name.replace(/[@/]+/g, '-').replace(/^-/, '')}`;

describe('import rules', () => {
  let folder: string;
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-rules-'));
    for (const room of ['shared', 'main', 'renderer', 'build', 'e2e'])
      await cp(join(root, room), join(folder, room), { recursive: true });
    for (const file of ['.tsconfig.tests.json', '.tsconfig.base.json', 'package.json'])
      await cp(join(root, file), join(folder, file));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const plant = async (file: string, content: string) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    };
    for (const [file, content] of Object.values(planted)) await plant(file, content);
    await plant(
      'shared/planted-16.ts',
      "import type { A } from './planted-15.ts';\nexport type B = A;",
    );
    await plant('renderer/ui/utils/plural.ts', 'export const plural = 1;');
    for (const name of Object.keys(homes))
      await plant(
        `shared/planted-${homeRule(name)}.ts`,
        `import '${name}';\nimport type {} from '${name}';`,
      );
    const byRule = new Map<string, string[]>();
    for (const { rule, from } of await breaches(folder))
      byRule.set(rule.name, [...(byRule.get(rule.name) ?? []), from]);
    found = byRule;
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('every rule has a planted breach', () => {
    const names = (rules.forbidden ?? [])
      .map(({ name }) => name)
      .filter((name) => !name?.startsWith('home-of-'));
    expect(names.sort()).toEqual(Object.keys(planted).sort());
  });

  test.each(Object.entries(planted))('%s fires', (rule, [file]) => {
    expect(found.get(rule) ?? []).toContain(file);
  });

  // Packages of types alone have no code to import; the compiler looks after them.
  test.each(Object.keys(homes).filter((name) => !name.startsWith('@types/') && name !== 'mdast'))(
    'the home of %s is kept',
    (name) => {
      expect(found.get(homeRule(name)) ?? []).toContain(`shared/planted-${homeRule(name)}.ts`);
    },
  );

  test('nothing that was not planted is a breach', () => {
    const others = [...found].flatMap(([rule, files]) =>
      files.filter((file) => !file.includes('planted')).map((file) => `${rule}: ${file}`),
    );
    expect(others).toEqual([]);
  });
});

test('every dependency has a home and a line in CONTRIBUTING', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    expect([...Object.keys(homes), ...tools]).toContain(name);
    expect(contributing).toContain(`\`${name}\``);
  }
});
