/** Put in by the bundler (build/bundle.ts); absent when sources run as they are, as in tests. */
declare const assayVersion: string | undefined;

export const program = `Assay ${typeof assayVersion === 'string' ? assayVersion : 'from source'}`;
