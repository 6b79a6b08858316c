export const evidenceKinds = ['primary', 'secondary', 'expert'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const stances = ['supports', 'refutes', 'context'] as const;
/** What a piece of evidence does to what it is evidence for. */
export type Stance = (typeof stances)[number];

/** A copy of a page or file, kept in the library when it was taken as evidence. */
export interface Capture {
  /** Lower-case hexadecimal; names the file. */
  readonly sha256: string;
  /** As the user knew it, or as the page calls itself. */
  readonly name: string;
  readonly mediaType: string;
  readonly byteLength: number;
  /** ISO 8601, UTC. */
  readonly captured: string;
}

export interface Evidence {
  /** Unique among the evidence of its mark. */
  readonly id: string;
  readonly title: string;
  /** Data only: never loaded unasked. */
  readonly uri?: string | undefined;
  /** The words that matter, as they stand there. */
  readonly quote?: string | undefined;
  /** Where in it: "p. 7", "table 3". */
  readonly locator?: string | undefined;
  readonly kind: EvidenceKind;
  readonly stance: Stance;
  /** ISO 8601 date. */
  readonly accessed?: string | undefined;
  readonly capture?: Capture | undefined;
}
