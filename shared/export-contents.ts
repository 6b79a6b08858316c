import { type Annotation, evidenceOf, labelOf } from './annotation.ts';
import type { Capture } from './evidence.ts';
import type { ExportFormat } from './export-format.ts';
import { type ExportOptions, holdsEverything } from './export-options.ts';

/** Bytes of copies in one file: with the article, and written as text, it must still be small enough to be opened. */
export const roomForCaptures = 12_000_000;

/** What a file holds beside the article and its marks, for whoever opens it in Assay again. */
export interface ExportContents {
  /** The project itself: only then can it be opened again. */
  readonly project: boolean;
  /** Decisions and comments. They are internal: reports have them when asked to, JSON unless asked not to. */
  readonly review: boolean;
  /** Copies of evidence. Others have the rights in them: again, reports when asked to, JSON unless asked not to. */
  readonly captures: boolean;
}

/** The marks that go along. */
export function marksLeaving(
  annotations: readonly Annotation[],
  { only }: ExportOptions,
): readonly Annotation[] {
  return only === 'claims' ? annotations.filter((mark) => labelOf(mark) === 'claim') : annotations;
}

export function contentsOf(format: ExportFormat, options: ExportOptions): ExportContents {
  const whole = holdsEverything(options);
  if (format === 'json')
    return {
      project: true,
      review: whole && options.comments !== false,
      captures: whole && options.captures !== false,
    };
  const project = format === 'html' && whole;
  return {
    project,
    review: project && options.comments === true,
    captures: project && options.captures === true,
  };
}

/** Every copy that the marks cite, once. */
export function capturesOf(annotations: readonly Annotation[]): readonly Capture[] {
  const found = new Map<string, Capture>();
  for (const mark of annotations)
    for (const { capture } of evidenceOf(mark)) if (capture) found.set(capture.sha256, capture);
  return [...found.values()];
}

/** Those of them that there is room for. */
export function withinRoom(captures: readonly Capture[]): readonly Capture[] {
  let left = roomForCaptures;
  return captures.filter(({ byteLength }) => {
    if (byteLength > left) return false;
    left -= byteLength;
    return true;
  });
}
