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

/** What stands where a template names no colour. */
export const ownColours: Readonly<Record<Label | 'accent', string>> = {
  accent: '#2457c5',
  fact: '#0b6e57',
  opinion: '#83397a',
  claim: '#9a4a00',
  cleared: '#b9b5aa',
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio of a `#rrggbb` beside white. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

export function verdictName(
  { id, name }: { readonly id: string; readonly name: string },
  { verdicts }: ReportTemplate,
): string {
  return (verdicts && Object.hasOwn(verdicts, id) ? verdicts[id] : undefined) ?? name;
}
