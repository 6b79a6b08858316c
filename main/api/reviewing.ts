import type { Api } from '../../shared/api.ts';
import type { reviewOperations } from '../../shared/review-operations.ts';
import type { Library } from '../library/open-library.ts';
import { placeMarks } from '../versions/place-marks.ts';
import { mergePackage, packArticles } from './packing.ts';

/** Operations of review are the library's own. */
export function createReviewing(library: Library): Pick<Api, keyof typeof reviewOperations> {
  return {
    readProfile: () => library.profile(),
    changeProfile: (change) => library.changeProfile(change),
    readSettings: () => library.settings(),
    changeSettings: (change) => library.changeSettings(change),
    openReview: ({ article, marks }) => library.review(article, marks),
    decide: ({ article, decisions }) => library.decide(article, decisions),
    withdrawDecisions: ({ article, ids }) => library.withdraw(article, ids),
    changeComments: ({ article, changes }) => library.comment(article, changes, placeMarks),
    reviewQueue: (input) => library.queue(input),
    teamBoard: () => library.board(),
    beginReading: (input) => library.beginReading(input),
    endReading: ({ article }) => library.endReading(article),
    compareReadings: ({ people, article }) => library.compare(people, article),
    readHistory: ({ article, mark }) => library.history(article, mark),
    restoreRevision: ({ article, mark, revision }) =>
      library.restoreRevision(article, mark, revision),
    changesSince: ({ wait = 25, ...question }) =>
      library.changesSince({ ...question, wait: wait * 1000 }),
    packArticles: ({ ids }) => packArticles(library, ids),
    mergePackage: ({ name, bytes }) => mergePackage(library, name, bytes),
    listBin: () => library.bin(),
    emptyBin: async ({ ids }) => ({ removed: await library.emptyBin(ids) }),
  };
}
