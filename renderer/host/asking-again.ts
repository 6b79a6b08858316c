/** Milliseconds before a host that did not answer, or could not, is asked again. */
export const askAgainAfter = 3_000;
