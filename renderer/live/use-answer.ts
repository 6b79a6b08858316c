import { useCallback, useEffect, useState } from 'react';
import { useQuestions } from '../host/questions.ts';
import { messageOf } from '../ui/failure-message.ts';
import { useReloading } from './use-reloading.ts';

export interface Answered<T> {
  /** Undefined until it is there; stays where a later question fails. */
  readonly answer: T | undefined;
  readonly failure: string | undefined;
  /** Does something, and asks again once it is done. */
  attempt(task: () => Promise<unknown>): Promise<void>;
}

/**
 * What the host answers to a question, which is asked again whenever the answer may be another one.
 *
 * @param question another function is another question
 * @param article the only one that it is about
 */
export function useAnswer<T>(question: () => Promise<T>, article?: string): Answered<T> {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<string>();
  const ask = useQuestions();
  const attempt = useCallback(
    async (task: () => Promise<unknown>) => {
      let isNews = () => true;
      try {
        await task();
        isNews = ask();
        const found = await question();
        if (!isNews()) return;
        setAnswer(found);
        setFailure(undefined);
      } catch (error) {
        if (isNews()) setFailure(messageOf(error));
      }
    },
    [ask, question],
  );
  const reload = useCallback(() => attempt(async () => {}), [attempt]);
  useEffect(() => void reload(), [reload]);
  useReloading(reload, article);
  return { answer, failure, attempt };
}
