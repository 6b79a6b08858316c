import { randomUUID } from 'node:crypto';
import { type Annotation, type Judgement, judgementOf, rangeOf } from '../../shared/annotation.ts';
import type {
  AnnotationChange,
  Api,
  ImportedMarks,
  MarksInput,
  OpenArticle,
  UnplacedMark,
} from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { isSameData } from '../../shared/same-data.ts';
import { slicerOf } from '../../shared/text-units.ts';
import { formatOf } from '../exporters/detect-format.ts';
import { readMarks } from '../exporters/export-article.ts';
import type { Found, FoundMark } from '../exporters/found-mark.ts';
import type { Library } from '../library/open-library.ts';
import { placeMarks } from '../versions/place-marks.ts';
import { bringCopies, citedIn } from './bringing-copies.ts';
import type { Importing } from './importing.ts';
import { judgement as judgementSchema } from './judgement-schema.ts';
import { amendedJudgement, placing } from './placing.ts';

/** Marks of other programs, and of other Assays, into an article: placed by their words, and none dropped in silence. */
export function createImportingMarks(
  library: Library,
  importing: Importing,
): Pick<Api, 'importMarks'> {
  return {
    importMarks: async (input: MarksInput): Promise<ImportedMarks> => {
      const { bytes, name, dryRun } = input;
      const format = input.format ?? formatOf(bytes, name);
      const found = readMarks(format, bytes, name);
      const article = input.article ?? (await articleOf(found, input));
      const open = await library.open(article);
      const { changes, same, unplaced, judgements } = changesFor(found.marks, open);
      const known = new Set(open.annotations.map(({ id }) => id));
      const about = { version: currentVersion(open.article).id, place: placeMarks };
      const missingCopies = await bringCopies(library, article, citedIn(judgements), found.copies);
      if (changes.length > 0 && !dryRun) await library.change(article, changes, { about });
      const changed = changes.filter(({ id }) => known.has(id)).length;
      return {
        format,
        article,
        added: changes.length - changed,
        changed,
        same,
        unplaced,
        checks: found.checks ?? [],
        missingCopies,
        ...(dryRun ? { changes } : {}),
      };
    },
  };

  /** The file's own text as an article. */
  async function articleOf({ text, title }: Found, { name, dryRun }: MarksInput): Promise<string> {
    if (dryRun || text === undefined || !text.trim())
      throw new FailureError({
        reason: 'argumentInvalid',
        where: `The article for the marks of “${name}” (the file brings no text)`,
        expected: 'named',
      });
    const bytes = new TextEncoder().encode(text);
    const input = { name: title ?? name, bytes, mediaType: 'text/plain' as const };
    const imported = await importing.ask({ task: 'import', input });
    return (await library.add(imported, bytes)).id;
  }
}

interface Changes {
  readonly changes: readonly AnnotationChange[];
  readonly same: number;
  readonly unplaced: readonly UnplacedMark[];
  /** What is said by the marks that stand somewhere. */
  readonly judgements: readonly Judgement[];
}

/** The change that would make the mark what it is. */
function saidBy(mark: Annotation): AnnotationChange {
  return { id: mark.id, range: rangeOf(mark), judgement: judgementOf(mark) ?? null };
}

function changesFor(marks: readonly FoundMark[], { article, annotations }: OpenArticle): Changes {
  const place = placing(currentVersion(article));
  const standing = annotations.map(saidBy);
  const byId = new Map(standing.map((said) => [said.id, said]));
  const byPlace = new Map(standing.map((said) => [keyOf(said), said]));
  const changes = new Map<string, AnnotationChange>();
  const unplaced: UnplacedMark[] = [];
  const judgements: Judgement[] = [];
  let same = 0;
  for (const mark of marks) {
    const range = place(mark);
    const said = checked(mark.judgement);
    const why = !mark.judgement ? 'label' : !said ? 'damaged' : !range ? 'words' : undefined;
    if (why || !said || !range) {
      unplaced.push({ quote: quoteOf(mark), label: mark.label, why: why ?? 'words' });
      continue;
    }
    judgements.push(said);
    const key = keyOf({ range, judgement: said });
    const known = (mark.id && byId.get(mark.id)) || byPlace.get(key);
    // What the file has said of it already counts too.
    const before = known && (changes.get(known.id) ?? known);
    const judgement = amendedJudgement(before?.judgement ?? undefined, said);
    const id = before?.id ?? freshId(mark.id, changes);
    const change = { id, range, judgement };
    if (before && isSameData(before, change)) same += 1;
    else changes.set(id, change);
    // Several checks of a claim are evidence of one mark; other marks that stand in one place are several.
    if (!mark.id && said.evidence) byPlace.set(key, change);
  }
  return { changes: [...changes.values()], same, unplaced, judgements };
}

/** What stands in files is as untrusted as any call. Undefined when it is no judgement. */
function checked(found: Judgement | undefined): Judgement | undefined {
  const result = judgementSchema.safeParse(found);
  return result.success ? result.data : undefined;
}

function freshId(wanted: string | undefined, taken: ReadonlyMap<string, unknown>): string {
  const usable = wanted !== undefined && /^[A-Za-z0-9-]{1,64}$/.test(wanted) && !taken.has(wanted);
  return usable ? wanted : randomUUID();
}

function keyOf({ range: { start, end }, judgement }: Omit<AnnotationChange, 'id'>): string {
  return `${start}-${end}-${judgement?.label}`;
}

function quoteOf({ quote, text, position }: FoundMark): string {
  if (quote) return quote.exact;
  if (!position || text === undefined) return '';
  return slicerOf(text, position.unit)(position.start, position.end);
}
