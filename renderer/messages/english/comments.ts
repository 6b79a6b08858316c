import { plural } from './counting.ts';

export const comments = {
  title: 'Comments',
  write: 'Write a comment',
  hint: '@ and a name speaks to somebody.',
  answer: 'Answer',
  goOn: 'Go on writing',
  send: 'Comment',
  resolve: 'Resolve',
  reopen: 'Open again',
  resolved: 'Resolved',
  didResolve: 'resolved it',
  didReopen: 'opened it again',
  delete: 'Delete',
  deleted: 'Comment deleted.',
  broughtBack: 'The comment is there again.',
  deleteOf: (name: string) => `Delete the comment by ${name}`,
  resolvedThreads: (count: number) => plural(count, 'resolved thread'),
  speaksTo: 'Speak to',
};
