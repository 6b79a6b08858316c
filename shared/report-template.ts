import type { Label } from './annotation.ts';

/** How a newsroom's reports look. Data only: nothing of it is markup or code. */
export interface ReportTemplate {
  /** Stands over the title; the name of the newsroom. */
  readonly newsroom?: string | undefined;
  /** "Fact-check report" unless the newsroom calls it something else. */
  readonly heading?: string | undefined;
  /** `data:` URI of a PNG, JPEG, GIF or WebP picture: nothing is fetched. */
  readonly logo?: string | undefined;
  /** CSS hexadecimal, `#rrggbb`. */
  readonly accent?: string | undefined;
  readonly labelColours?: Partial<Readonly<Record<Label, string>>> | undefined;
  /** Paragraphs under "How this was made", in place of our own. */
  readonly method?: string | undefined;
  /** Last line: imprint, address for corrections. */
  readonly footer?: string | undefined;
  /** Other words for verdicts, by the rating's id. */
  readonly verdicts?: Readonly<Record<string, string>> | undefined;
}

/** Bytes of a logo's `data:` URI; library.json is read often and is copied about. */
export const largestLogo = 400_000;

/** Only a picture that is in the report itself. */
export function isPicture(uri: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(uri);
}

export function verdictName(
  { id, name }: { readonly id: string; readonly name: string },
  { verdicts }: ReportTemplate,
): string {
  return (verdicts && Object.hasOwn(verdicts, id) ? verdicts[id] : undefined) ?? name;
}
