import { useState } from 'react';

/** Asks one more question; what it returns says whether an answer to it is still news. */
export type Ask = () => () => boolean;

/** An answer that comes after a later question was asked is old news. */
export function createQuestions(): Ask {
  let last = 0;
  return () => {
    last += 1;
    const question = last;
    return () => question === last;
  };
}

/** The questions of one component; the same function always. */
export function useQuestions(): Ask {
  const [ask] = useState(createQuestions);
  return ask;
}
