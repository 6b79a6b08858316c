import { useCallback, useEffect, useState } from 'react';
import { useQuestions } from '../host/questions.ts';
import { messageOf } from '../ui/failure-message.ts';
import { useReloading } from './use-reloading.ts';

export interface Answered<T> {
  /** Undefined until it is there; stays where a later question fails. */
  readonly answer: T | undefined;
  /** Why something could not be done, until the next attempt; else why there was no answer, until there is one. */
  readonly failure: string | undefined;
  /** Does something, and asks again whether it could be done or not. */
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
  const [refusal, setRefusal] = useState<string>();
  const ask = useQuestions();
  const reload = useCallback(async () => {
    const isNews = ask();
    try {
      const found = await question();
      if (!isNews()) return;
      setAnswer(found);
      setFailure(undefined);
    } catch (error) {
      if (isNews()) setFailure(messageOf(error));
    }
  }, [ask, question]);
  const attempt = useCallback(
    async (task: () => Promise<unknown>) => {
      setRefusal(undefined);
      try {
        await task();
      } catch (error) {
        setRefusal(messageOf(error));
      }
      // What was refused may be done in part, or be of what is there no more.
      await reload();
    },
    [reload],
  );
  useEffect(() => {
    setRefusal(undefined);
    void reload();
  }, [reload]);
  useReloading(reload, article);
  return { answer, failure: refusal ?? failure, attempt };
}
