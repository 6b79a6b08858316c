/** A golden case as a text and the sentences it has. */
export declare function plainGolden(golden: string): {
  text: string;
  expected: string[];
};
