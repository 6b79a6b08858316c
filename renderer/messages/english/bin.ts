import { plural } from './counting.ts';

export const bin = {
  title: 'Bin',
  lead: 'Removed articles wait here, with their marks and history, until you empty the bin.',
  empty: 'The bin is empty.',
  restore: 'Restore',
  restoreOf: (title: string) => `Restore ${title}`,
  restored: (title: string) => `Restored ${title}.`,
  removedBy: 'removed by',
  emptyIt: 'Empty the bin…',
  confirm: (count: number) => `Delete ${plural(count, 'article')} for good?`,
  confirmLead:
    'Their text, marks, evidence and history are deleted from this library and, once it is synchronised, from every copy of it. This cannot be undone.',
  confirmNow: 'Delete for good',
  keep: 'Keep them',
  emptied: (count: number) => `${plural(count, 'article')} deleted.`,
};
