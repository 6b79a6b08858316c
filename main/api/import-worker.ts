/** Runs in a thread of its own: reads one article after the other and answers each with a message. */
import { parentPort } from 'node:worker_threads';
import { importArticle } from '../importers/import-article.ts';
import { previewArticle, reviseArticle } from '../importers/preview-article.ts';
import { failureOf } from './dispatch.ts';
import type { Answer, Question } from './importing.ts';

const answer = (message: Answer) => parentPort?.postMessage(message);

function read(question: Question): Promise<unknown> {
  const { input } = question;
  switch (question.task) {
    case 'import':
      return importArticle(input, (done, total) => answer({ kind: 'progress', done, total }));
    case 'preview':
      return previewArticle(input);
    case 'revise':
      return reviseArticle(input, question.kept);
  }
}

parentPort?.on('message', async (question: Question) => {
  try {
    answer({ kind: 'read', value: await read(question) });
  } catch (error) {
    answer({ kind: 'failed', failure: failureOf(error) });
  }
});
