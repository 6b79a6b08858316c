import { type TeamBoard, teamBoardOf } from '../../shared/board.ts';
import { underRules } from '../../shared/review-rules.ts';
import type { Articles } from './articles.ts';
import { blindViewFor } from './blind-reading.ts';
import type { Store } from './store.ts';

/** Without what this person is reading blind. */
export async function teamBoardFor(store: Store, articles: Articles): Promise<TeamBoard> {
  const { reviewRules } = await store.settings.read();
  const person = await store.person();
  const seen = (await articles.facts()).filter(({ blind }) => !blindViewFor(blind, person));
  return teamBoardOf(
    seen.map(({ summary: { added, sentences }, facts }) => ({
      added,
      sentences,
      marks: facts.map((fact) => ({ ...fact, ...underRules(fact, reviewRules) })),
    })),
    !reviewRules.secondPerson,
  );
}
