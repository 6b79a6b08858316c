import { type Annotation, type Body, withoutSettled } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { marksLeaving } from '../../shared/export-contents.ts';
import type { ExportOptions, NameStyle } from '../../shared/export-options.ts';

/** The article as readers are shown it: what another mark settles counts no more. */
export function shownOf(open: OpenArticle): OpenArticle {
  const { annotations, unplaced } = open;
  return {
    ...open,
    annotations: withoutSettled(annotations),
    unplaced: withoutSettled(unplaced),
  };
}

/**
 * The article as somebody may see it who is given it with these options: what is held back is not there at all, so no format
 * can let it out. Notes, evidence and verdicts are what a report is made of and stay. What settles a mark may be held back: the
 * settled one is never told without it.
 */
export function redacted(open: OpenArticle, options: ExportOptions): OpenArticle {
  const { names = 'full', only } = options;
  if (names === 'full' && only === undefined) return open;
  const writers = new Map<string, string>();
  const shown = shownOf(open);
  const redact = (marks: readonly Annotation[]) =>
    marksLeaving(marks, options).map((mark) => {
      if (names === 'full') return mark;
      const { id, type, motivation, revision, created, modified, target } = mark;
      const writer = writers.get(mark.writer) ?? `writer-${writers.size + 1}`;
      writers.set(mark.writer, writer);
      return {
        id,
        type,
        motivation,
        revision,
        created,
        modified,
        writer,
        creator: { name: shortened(mark.creator.name, names) },
        target,
        body: mark.body.map(plain),
      };
    });
  return { ...open, annotations: redact(shown.annotations), unplaced: redact(shown.unplaced) };
}

/** Only members that this Assay knows: one of a newer Assay may hold a name. */
function plain(body: Body): Body {
  const { type, purpose, value } = body;
  return { type, purpose, value } as Body;
}

/** "M. L." for Mara Lind. */
export function shortened(name: string, style: NameStyle): string {
  if (style === 'full') return name;
  if (style === 'none') return '';
  const initials = name.split(/[\s-]+/).flatMap((part) => [...part].slice(0, 1));
  return initials.map((initial) => `${initial.toUpperCase()}.`).join(' ');
}
