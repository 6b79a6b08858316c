/** A golden case as a text and the sentences it has. */
export function plainGolden(golden: string): { text: string; expected: string[] } {
  return {
    expected: golden.split('|').map((sentence) => sentence.trim()),
    // A bar between sentences that have no full stop stands for a blank line: nothing else could part them there.
    text: golden
      .replace(/(?<=[\p{L}\p{N}]) \| /gu, '\n\n')
      .replaceAll(' | ', ' ')
      .replaceAll('|', ''),
  };
}
