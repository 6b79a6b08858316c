/** Marks sentences of one article for ever and prints `id revision` after each acknowledgement. */
import { openLibrary } from '../open-library.ts';

const [path = '', configDirectory = '', article = ''] = process.argv.slice(2);
const library = await openLibrary({ path, configDirectory, program: 'test' });
const { annotations } = await library.open(article);
const revisions = new Map(annotations.map(({ id, revision }) => [id, revision]));
for (let turn = 0; ; turn += 1) {
  const id = `mark-${turn % 7}`;
  const [record] = await library.change(article, [
    {
      id,
      range: turn % 2 ? { start: 15, end: 27 } : { start: 0, end: 13 },
      judgement: { label: 'claim', note: `turn ${turn}`.repeat(20) },
    },
  ]);
  if (!record || record.revision !== (revisions.get(id) ?? 0) + 1) process.exit(2);
  revisions.set(id, record.revision);
  process.stdout.write(`${id} ${record.revision}\n`);
}
